package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * The cases that money is about, which may be deleted while the money is not. Whoever moves money has them first, and the
 * transaction of the institution after them, and reads only then what there is.
 */
@ApplicationScoped
class ChargedCases {
    @Inject
    private Ledger ledger;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<FeesChanged> changed;

    /** The lines of a bill, once nobody else acts on the cases that they are about: always in the same order. */
    List<BillLine> locked(String number, String transaction) {
        List<BillLine> lines = ledger.lines(number);
        lines.stream().map(BillLine::dossier).distinct().sorted().forEach(timeline::lockIfThere);
        ledger.lock(transaction);
        return lines;
    }

    /** Waits for whoever acts on that case, if it is there. */
    void locked(String dossier) {
        timeline.lockIfThere(dossier);
    }

    /** Waits for whoever acts on the payment of which a refund gives back. */
    void lockedForRefund(String refund) {
        ledger.paymentOf(refund).ifPresent(payment -> locked(payment.number(), payment.transaction()));
    }

    /** Writes it into the history of the case, as long as there is one, and says so. */
    void record(Charge charge, Actor actor, ChargeAct act, String... details) {
        if (timeline.lockIfThere(charge.dossier())) {
            record(charge, actor, step(charge, act, details));
        }
    }

    void record(Charge charge, Actor actor, Step step) {
        timeline.record(charge.dossier(), actor, step);
        changed.fire(new FeesChanged(
                charge.application(),
                ledger.ofApplication(charge.application()).stream()
                        .anyMatch(one -> one.state().isOpen())));
    }

    private static Step step(Charge charge, ChargeAct act, String... details) {
        return details.length == 0
                ? Step.of(act.code(), charge.reference())
                : Step.of(act.code(), charge.reference(), details[0], details[1]);
    }
}
