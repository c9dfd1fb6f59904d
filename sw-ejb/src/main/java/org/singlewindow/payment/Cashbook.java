package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Writes down what the institution says, once, whichever way and however often it is told: the one place that moves money.
 * What is told by message and what stands in the settlement file go the same way, so that a lost message is made up for.
 */
@ApplicationScoped
public class Cashbook {
    @Inject
    private Ledger ledger;

    @Inject
    private Refunding refunding;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Writes it down, in a transaction of its own, and tells what came of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PaymentOutcome hear(InstitutionMessage said, PaymentSource source) {
        PaymentOutcome outcome = switch (said.kind()) {
            case CAPTURED -> captured(said);
            case REVERSED -> reversed(said);
            case FAILED ->
                ledger.payment(said.transaction()).isPresent() ? PaymentOutcome.CONTRADICTS : PaymentOutcome.APPLIED;
            case REFUNDED, REFUND_FAILED -> refund(said);
        };
        if (source == PaymentSource.CALLBACK || outcome != PaymentOutcome.DUPLICATE) {
            ledger.add(new PaymentEvent(source, said, outcome, clock.instant()));
        }
        return outcome;
    }

    /** Notes that something was said which nobody believes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void disbelieve(PaymentOutcome outcome) {
        ledger.add(new PaymentEvent(PaymentSource.CALLBACK, null, outcome, clock.instant()));
    }

    private PaymentOutcome captured(InstitutionMessage said) {
        List<BillLine> lines = locked(said.number());
        Optional<Payment> known = ledger.payment(said.transaction());
        if (known.isPresent()) {
            return known.get().says(said) ? PaymentOutcome.DUPLICATE : PaymentOutcome.CONTRADICTS;
        }
        Payment payment = new Payment(numbers.next(Payment.class), said);
        ledger.add(payment);
        Optional<Bill> bill = ledger.bill(said.number());
        if (bill.isEmpty()) {
            refunding.giveBack(payment, said.amount(), Refund.Why.UNKNOWN_NUMBER);
            return PaymentOutcome.UNKNOWN_NUMBER;
        }
        List<Charge> charges = charges(lines);
        boolean paidBefore = charges.stream().anyMatch(charge -> charge.state().isPaid());
        List<Charge> open =
                charges.stream().filter(charge -> charge.state().isOpen()).toList();
        if (bill.get().isCancelled() || open.isEmpty()) {
            refunding.giveBack(payment, said.amount(), paidBefore ? Refund.Why.DOUBLE : Refund.Why.CANCELLED);
            return paidBefore ? PaymentOutcome.DOUBLE : PaymentOutcome.CANCELLED_NUMBER;
        }
        return pay(payment, open, bill.get(), paidBefore);
    }

    /** What is open is paid, if the money is enough for all of it; what is too much goes back. */
    private PaymentOutcome pay(Payment payment, List<Charge> open, Bill bill, boolean paidBefore) {
        long needed = open.stream().mapToLong(Charge::amount).sum();
        boolean asked = payment.amount() == bill.amount();
        if (payment.amount() < needed) {
            refunding.giveBack(payment, payment.amount(), Refund.Why.WRONG_AMOUNT);
            return PaymentOutcome.WRONG_AMOUNT;
        }
        for (Charge charge : open) {
            charge.paid(payment);
            record(charge, ChargeAct.PAY, payment.transaction());
        }
        long rest = payment.amount() - needed;
        if (rest > 0) {
            Refund.Why why = paidBefore ? Refund.Why.DOUBLE : Refund.Why.CANCELLED;
            refunding.giveBack(payment, rest, asked ? why : Refund.Why.WRONG_AMOUNT);
        }
        if (!asked) {
            return PaymentOutcome.WRONG_AMOUNT;
        }
        return rest > 0 && paidBefore ? PaymentOutcome.DOUBLE : PaymentOutcome.APPLIED;
    }

    private PaymentOutcome reversed(InstitutionMessage said) {
        List<BillLine> lines = locked(said.number());
        Optional<Payment> known = ledger.payment(said.transaction());
        if (known.isEmpty()) {
            Payment never = new Payment(numbers.next(Payment.class), said);
            never.reverse();
            ledger.add(never);
            return PaymentOutcome.APPLIED;
        }
        Payment payment = known.get();
        if (payment.isReversed()) {
            return PaymentOutcome.DUPLICATE;
        }
        List<Refund> refunds = ledger.refunds(payment);
        if (!payment.says(said)
                || payment.isSettled()
                || refunds.stream().anyMatch(refund -> refund.state() != Refund.State.WANTED)) {
            return PaymentOutcome.CONTRADICTS;
        }
        payment.reverse();
        refunds.forEach(Refund::needless);
        for (Charge charge : charges(lines)) {
            if (charge.isPaidBy(payment)) {
                undo(charge, payment);
            }
        }
        return PaymentOutcome.APPLIED;
    }

    private void undo(Charge charge, Payment payment) {
        if (charge.state() == ChargeState.PAID) {
            charge.reversed();
        } else {
            charge.apply(ChargeAct.FORGO);
        }
        record(charge, ChargeAct.REVERSE, payment.transaction());
    }

    private PaymentOutcome refund(InstitutionMessage said) {
        Optional<Refund> known = ledger.refund(said.number());
        if (known.isEmpty()) {
            return PaymentOutcome.UNKNOWN_NUMBER;
        }
        Refund refund = known.get();
        boolean done = said.kind() == InstitutionMessage.Kind.REFUNDED;
        if (refund.state() == (done ? Refund.State.DONE : Refund.State.FAILED)) {
            return PaymentOutcome.DUPLICATE;
        }
        if (refund.amount() != said.amount()
                || refund.state() == Refund.State.DONE
                || refund.state() == Refund.State.NEEDLESS) {
            return PaymentOutcome.CONTRADICTS;
        }
        Long of = refund.charge();
        for (Charge charge : ledger.charges(of == null ? List.of() : List.of(of))) {
            ChargeAct act = done ? ChargeAct.RETURN : ChargeAct.FAIL;
            timeline.lock(charge.dossier());
            charge.apply(act);
            record(charge, act, refund.reference());
        }
        if (done) {
            refund.done(LocalDate.ofInstant(said.at(), Kst.ZONE));
        } else {
            refund.failed();
        }
        return done ? PaymentOutcome.APPLIED : PaymentOutcome.NOT_RETURNED;
    }

    /**
     * The day is over: what the institution settled is settled, and what it did not settle is told.
     *
     * @param settled transactions that its file names, and references of refunds
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(LocalDate day, Set<String> settled) {
        for (Payment payment : ledger.paidOn(day)) {
            if (settled.contains(payment.transaction())) {
                payment.settle(day);
                charges(ledger.lines(payment.number())).stream()
                        .filter(charge -> charge.isPaidBy(payment) && charge.state() == ChargeState.PAID)
                        .forEach(charge -> charge.apply(ChargeAct.SETTLE));
            } else {
                missing(InstitutionMessage.Kind.CAPTURED, payment.transaction(), payment.number(), payment.amount());
            }
        }
        for (Refund refund : ledger.refundedOn(day)) {
            if (!settled.contains(refund.reference())) {
                missing(InstitutionMessage.Kind.REFUNDED, refund.reference(), refund.reference(), refund.amount());
            }
        }
        ledger.add(new SettledDay(day, settled.size(), clock.instant()));
    }

    private void missing(InstitutionMessage.Kind kind, String transaction, String number, long amount) {
        InstitutionMessage expected =
                new InstitutionMessage(kind, transaction, number, amount, clock.instant(), "LEDGER");
        ledger.add(new PaymentEvent(PaymentSource.SETTLEMENT, expected, PaymentOutcome.MISSING, clock.instant()));
    }

    /** The lines of a bill, once nobody else acts on the cases that they are about: always in the same order. */
    private List<BillLine> locked(String number) {
        List<BillLine> lines = ledger.lines(number);
        lines.stream().map(BillLine::dossier).distinct().sorted().forEach(timeline::lock);
        return lines;
    }

    private List<Charge> charges(List<BillLine> lines) {
        return ledger.charges(lines.stream().map(BillLine::charge).toList()).stream()
                .sorted(Comparator.comparing(Charge::dossier).thenComparing(Charge::id))
                .toList();
    }

    private void record(Charge charge, ChargeAct act, String transaction) {
        timeline.record(
                charge.dossier(), Actor.SYSTEM, Step.of(act.code(), charge.reference(), "transaction", transaction));
    }
}
