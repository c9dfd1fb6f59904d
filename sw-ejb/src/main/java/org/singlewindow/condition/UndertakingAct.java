package org.singlewindow.condition;

import static org.singlewindow.condition.UndertakingState.BREACHED;
import static org.singlewindow.condition.UndertakingState.FULFILLED;
import static org.singlewindow.condition.UndertakingState.OPEN;
import static org.singlewindow.condition.UndertakingState.OVERDUE;
import static org.singlewindow.condition.UndertakingState.PROVEN;
import static org.singlewindow.condition.UndertakingState.WAIVED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is done about something that a decision demands: by whom, in which state, and where it leads. */
public enum UndertakingAct {
    HAND_IN(By.TRADER, PROVEN, OPEN, OVERDUE),
    ACCEPT(By.AGENCY, FULFILLED, OPEN, PROVEN, OVERDUE),
    /** The proof does not do. */
    SEND_BACK(By.AGENCY, OPEN, PROVEN),
    /** There is more time. */
    EXTEND(By.AGENCY, OPEN, OPEN, OVERDUE),
    BREACH(By.AGENCY, BREACHED, OPEN, PROVEN, OVERDUE),
    WAIVE(By.AGENCY, WAIVED, OPEN, PROVEN, OVERDUE),
    LAPSE(By.WINDOW, OVERDUE, OPEN),
    /** The decision that it came from counts no longer. */
    LIFT(By.WINDOW, WAIVED, OPEN, PROVEN, OVERDUE);

    private final By by;
    private final UndertakingState to;
    private final Set<UndertakingState> from;

    /** Who may do it. */
    enum By {
        TRADER,
        /** An official of the agency that decided. */
        AGENCY,
        WINDOW
    }

    UndertakingAct(By by, UndertakingState to, UndertakingState first, UndertakingState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    By by() {
        return by;
    }

    UndertakingState to() {
        return to;
    }

    /** Whether it can be done in that state. */
    public boolean isPossibleIn(UndertakingState state) {
        return from.contains(state);
    }

    /** Whether an official does it. */
    public boolean isAgencys() {
        return by == By.AGENCY;
    }

    /** Whether the other side must be told in words why. */
    boolean isExplained() {
        return this == SEND_BACK || this == BREACH || this == WAIVE;
    }

    /** The act's name in timelines: {@code condition.hand-in}. */
    String code() {
        return "condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
