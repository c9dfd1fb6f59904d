package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Writes down what is to be given back, by itself; the institution is asked afterwards. */
@ApplicationScoped
class Refunding {
    @Inject
    private Ledger ledger;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Of a payment that stands for nothing, or only in part for something. */
    void giveBack(Payment payment, long amount, Refund.Why why) {
        add(payment, null, amount, why);
    }

    /** Of a charge that was paid; nothing where the tariff gives nothing back. */
    void giveBack(Charge charge, long amount, Refund.Why why) {
        if (amount <= 0) {
            return;
        }
        charge.apply(ChargeAct.CLAIM_BACK);
        add(paymentOf(charge), charge, amount, why);
        timeline.record(
                charge.dossier(),
                Actor.SYSTEM,
                Step.of(ChargeAct.CLAIM_BACK.code(), charge.reference(), "amount", String.valueOf(amount)));
    }

    /** Part of a charge that was paid, which costs less by now. */
    void lower(Charge charge, long by) {
        if (by == charge.amount()) {
            giveBack(charge, by, Refund.Why.LOWERED);
        } else {
            charge.lowered(by);
            add(paymentOf(charge), null, by, Refund.Why.LOWERED);
        }
    }

    /** In the place of one that failed: the institution answers each reference once. */
    void again(Refund failed) {
        Payment payment = ledger.payment(failed.payment()).orElseThrow();
        Long of = failed.charge();
        Charge charge = ledger.charges(of == null ? List.of() : List.of(of)).stream()
                .findFirst()
                .orElse(null);
        add(payment, charge, failed.amount(), failed.why());
        failed.replaced();
    }

    private Payment paymentOf(Charge charge) {
        Long payment = charge.payment();
        return ledger.payment(payment == null ? 0 : payment).orElseThrow();
    }

    private void add(Payment payment, @Nullable Charge charge, long amount, Refund.Why why) {
        ledger.add(new Refund(numbers.next(Refund.class), payment, charge, amount, why, clock.instant()));
    }
}
