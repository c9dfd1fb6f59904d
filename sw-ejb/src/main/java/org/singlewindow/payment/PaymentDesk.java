package org.singlewindow.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** The help desk sees what was said about money and what does not match, and has a refund asked for again that failed. */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class PaymentDesk {
    @Inject
    private Ledger ledger;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    /** What was said, the newest first; only what a person has to look at, if wished, or about one number. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<PaymentEventView> events(boolean mismatches, String number, Cut cut) {
        Page<PaymentEvent> found = ledger.events(mismatches, Written.text(number), cut);
        return found.showing(found.rows().stream().map(PaymentEvent::view).toList());
    }

    /** Has the institution asked again for a refund that failed. */
    @RolesAllowed(Actor.Role.HELP_DESK)
    public void askAgain(String refund) {
        Refund failed = ledger.refund(refund).orElseThrow(() -> Refusal.notFound("payment.not-found", refund));
        if (failed.state() != Refund.State.FAILED) {
            throw Refusal.notNow("payment.not-now", refund);
        }
        Long of = failed.charge();
        if (of != null) {
            for (Charge charge : ledger.charges(List.of(of))) {
                timeline.record(
                        charge.dossier(), actors.current(), Step.of(ChargeAct.ASK_AGAIN.code(), charge.reference()));
                charge.apply(ChargeAct.ASK_AGAIN);
            }
        }
        failed.again();
    }
}
