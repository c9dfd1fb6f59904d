package org.singlewindow.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** The help desk sees what was said about money and what does not match, and has a refund asked for again that failed. */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class PaymentDesk {
    private static final int REASON_LENGTH = 400;

    @Inject
    private Ledger ledger;

    @Inject
    private Bills bills;

    @Inject
    private ChargedCases cases;

    @Inject
    private Refunding refunding;

    @Inject
    private Actors actors;

    /** What was said, the newest first; only what a person has to look at, if wished, or about one number. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<PaymentEventView> events(boolean mismatches, String number, Cut cut) {
        Page<PaymentEvent> found = ledger.events(mismatches, Written.text(number), cut);
        return found.showing(found.rows().stream().map(PaymentEvent::view).toList());
    }

    /** What is charged under an electronic payment number, for an application, or in a case, or is called so itself. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public List<ChargeView> charges(String payable) {
        String number = Written.text(payable);
        return Stream.<Supplier<List<Charge>>>of(
                        () -> ledger.charge(number).stream().toList(),
                        () -> ledger.charges(ledger.lines(number).stream()
                                .map(BillLine::charge)
                                .toList()),
                        () -> ledger.ofApplication(number),
                        () -> ledger.ofCase(number))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Charge::view)
                .toList();
    }

    /** A single one. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public ChargeView charge(String charge) {
        return found(charge).view();
    }

    private Charge found(String reference) {
        return ledger.charge(reference).orElseThrow(() -> Refusal.notFound("payment.not-found", reference));
    }

    /**
     * Nothing waits for a charge any more that is waived, or was paid at the counter; its number is good for nothing.
     *
     * @param reason which of both, and by whom: it stands in the history of the case
     */
    @RolesAllowed(Actor.Role.HELP_DESK)
    public void release(String charge, String reason) {
        String written = ResidentNumber.refuseIn(Written.text(reason));
        if (written.isEmpty()) {
            throw Refusal.notValid("payment.reason-wanted");
        }
        if (Written.length(written) > REASON_LENGTH) {
            throw Refusal.notValid("payment.reason-too-long", REASON_LENGTH);
        }
        ledger.caseOf(charge).ifPresent(cases::locked);
        Charge found = found(charge);
        found.apply(ChargeAct.RELEASE);
        bills.cancel(found);
        cases.record(found, actors.current(), ChargeAct.RELEASE, "reason", written);
    }

    /** Has the institution asked again for a refund that failed. */
    @RolesAllowed(Actor.Role.HELP_DESK)
    public void askAgain(String refund) {
        cases.lockedForRefund(refund);
        Refund failed = ledger.refund(refund).orElseThrow(() -> Refusal.notFound("payment.not-found", refund));
        if (failed.state() != Refund.State.FAILED) {
            throw Refusal.notNow("payment.not-now", refund);
        }
        Long of = failed.charge();
        if (of != null) {
            for (Charge charge : ledger.charges(List.of(of))) {
                cases.record(charge, actors.current(), ChargeAct.ASK_AGAIN);
                charge.apply(ChargeAct.ASK_AGAIN);
            }
        }
        refunding.again(failed);
    }
}
