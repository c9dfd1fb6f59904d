package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;

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
    private ChargedCases cases;

    @Inject
    private Bills bills;

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

    /** Notes what was said and cannot be. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PaymentOutcome contradicts(InstitutionMessage said, PaymentSource source) {
        ledger.add(new PaymentEvent(source, said, PaymentOutcome.CONTRADICTS, clock.instant()));
        return PaymentOutcome.CONTRADICTS;
    }

    /** Notes that something was said which nobody believes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void disbelieve(PaymentOutcome outcome) {
        ledger.add(new PaymentEvent(PaymentSource.CALLBACK, null, outcome, clock.instant()));
    }

    private PaymentOutcome captured(InstitutionMessage said) {
        List<BillLine> lines = cases.locked(said.number(), said.transaction());
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
        List<BillLine> lines = cases.locked(said.number(), said.transaction());
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
        List<Charge> unpaid = charges(lines).stream()
                .filter(charge -> charge.isPaidBy(payment))
                .toList();
        unpaid.forEach(charge -> undo(charge, payment));
        return unpaid.stream().anyMatch(charge -> charge.state().isOpen() && charge.isOutrun())
                ? PaymentOutcome.TAKEN_BACK_LATE
                : PaymentOutcome.APPLIED;
    }

    private void undo(Charge charge, Payment payment) {
        if (charge.state() == ChargeState.PAID) {
            charge.reversed();
        } else {
            charge.apply(ChargeAct.FORGO);
        }
        record(charge, ChargeAct.REVERSE, payment.transaction());
        // It may have cost more when its number was given.
        if (charge.state().isOpen()
                && ledger.bill(charge.number())
                        .filter(bill -> bill.amount() != charge.amount())
                        .isPresent()) {
            bills.renew(charge, charge.amount());
            record(charge, ChargeAct.RENEW, payment.transaction());
        }
    }

    private PaymentOutcome refund(InstitutionMessage said) {
        cases.lockedForRefund(said.number());
        Optional<Refund> known = ledger.refund(said.number());
        if (known.isEmpty()) {
            return PaymentOutcome.UNKNOWN_NUMBER;
        }
        Refund refund = known.get();
        boolean done = said.kind() == InstitutionMessage.Kind.REFUNDED;
        PaymentOutcome outcome = done ? PaymentOutcome.APPLIED : PaymentOutcome.NOT_RETURNED;
        boolean failed = refund.state() == Refund.State.FAILED || refund.state() == Refund.State.REPLACED;
        if (ledger.isKnown(said, outcome) || failed && !done) {
            return PaymentOutcome.DUPLICATE;
        }
        if (refund.amount() != said.amount() || !isOpen(refund)) {
            return PaymentOutcome.CONTRADICTS;
        }
        Long of = refund.charge();
        for (Charge charge : ledger.charges(of == null ? List.of() : List.of(of))) {
            ChargeAct act = done ? ChargeAct.RETURN : ChargeAct.FAIL;
            charge.apply(act);
            record(charge, act, refund.reference());
        }
        if (done) {
            refund.done(LocalDate.ofInstant(said.at(), Kst.ZONE));
        } else {
            refund.failed();
        }
        return outcome;
    }

    /** Whether it can be done or fail yet; where it failed and is done after all, the one in its place is needless. */
    private boolean isOpen(Refund refund) {
        return switch (refund.state()) {
            case WANTED, ASKED, FAILED -> true;
            case DONE, NEEDLESS -> false;
            case REPLACED -> {
                Optional<Refund> instead = ledger.payment(refund.payment()).stream()
                        .flatMap(payment -> ledger.refunds(payment).stream())
                        .filter(other -> other.state() == Refund.State.WANTED && other.isLike(refund))
                        .findFirst();
                instead.ifPresent(Refund::needless);
                yield instead.isPresent();
            }
        };
    }

    private List<Charge> charges(List<BillLine> lines) {
        return ledger.charges(lines.stream().map(BillLine::charge).toList()).stream()
                .sorted(Comparator.comparing(Charge::dossier).thenComparing(Charge::id))
                .toList();
    }

    private void record(Charge charge, ChargeAct act, String transaction) {
        cases.record(charge, Actor.SYSTEM, act, "transaction", transaction);
    }
}
