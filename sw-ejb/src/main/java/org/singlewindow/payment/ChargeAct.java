package org.singlewindow.payment;

import static org.singlewindow.payment.ChargeState.CANCELLED;
import static org.singlewindow.payment.ChargeState.NOTIFIED;
import static org.singlewindow.payment.ChargeState.PAID;
import static org.singlewindow.payment.ChargeState.REFUNDED;
import static org.singlewindow.payment.ChargeState.REFUND_FAILED;
import static org.singlewindow.payment.ChargeState.REFUND_REQUESTED;
import static org.singlewindow.payment.ChargeState.SETTLED;
import static org.singlewindow.payment.ChargeState.WAIVED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to a charge: by whom, in which state, and where it leads. */
enum ChargeAct {
    /** The amount has changed: there is another number, and the one before is good for nothing. */
    RENEW(By.WINDOW, NOTIFIED, NOTIFIED),
    CANCEL(By.WINDOW, CANCELLED, NOTIFIED),
    PAY(By.INSTITUTION, PAID, NOTIFIED),
    REVERSE(By.INSTITUTION, NOTIFIED, PAID),
    SETTLE(By.INSTITUTION, SETTLED, PAID),
    CLAIM_BACK(By.WINDOW, REFUND_REQUESTED, PAID, SETTLED),
    RETURN(By.INSTITUTION, REFUNDED, REFUND_REQUESTED, REFUND_FAILED),
    /** The payment itself was taken back: there is nothing to give back. */
    FORGO(By.INSTITUTION, CANCELLED, REFUND_REQUESTED),
    FAIL(By.INSTITUTION, REFUND_FAILED, REFUND_REQUESTED),
    ASK_AGAIN(By.HELP_DESK, REFUND_REQUESTED, REFUND_FAILED),
    /** It is waived, or was paid elsewhere: nothing waits for it any more. */
    RELEASE(By.HELP_DESK, WAIVED, NOTIFIED);

    private final By by;
    private final ChargeState to;
    private final Set<ChargeState> from;

    /** Who may do it. */
    enum By {
        WINDOW,
        /** By a message of its own alone, never by what a browser says. */
        INSTITUTION,
        HELP_DESK
    }

    ChargeAct(By by, ChargeState to, ChargeState first, ChargeState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    By by() {
        return by;
    }

    ChargeState to() {
        return to;
    }

    boolean isPossibleIn(ChargeState state) {
        return from.contains(state);
    }

    /** The act's name in timelines: {@code payment.pay}. */
    String code() {
        return "payment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
