package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.reference.Limits;

/** Holds the days' settlement files against the ledger: what they name is settled, and what they lack is told, once. */
@ApplicationScoped
public class DayBook {
    @Inject
    private Ledger ledger;

    @Inject
    private ChargedCases cases;

    @Inject
    private Clock clock;

    /** What the file of that day names and the ledger says as well is settled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void settle(InstitutionMessage line, LocalDate day) {
        if (line.kind() == InstitutionMessage.Kind.CAPTURED) {
            List<BillLine> lines = cases.locked(line.number(), line.transaction());
            ledger.payment(line.transaction())
                    .filter(payment -> payment.says(line) && !payment.isReversed() && !payment.isSettled())
                    .ifPresent(payment -> settle(payment, lines, day));
        } else if (line.kind() == InstitutionMessage.Kind.REFUNDED) {
            cases.lockedForRefund(line.number());
            ledger.refund(line.number())
                    .filter(refund -> refund.state() == Refund.State.DONE
                            && refund.amount() == line.amount()
                            && !refund.isSettled())
                    .ifPresent(refund -> refund.settle(day));
        }
    }

    private void settle(Payment payment, List<BillLine> lines, LocalDate day) {
        payment.settle(day);
        ledger.charges(lines.stream().map(BillLine::charge).toList()).stream()
                .filter(charge -> charge.isPaidBy(payment) && charge.state() == ChargeState.PAID)
                .forEach(charge -> charge.apply(ChargeAct.SETTLE));
    }

    /** Notes what of a file or a day a person has to look at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(String about, PaymentOutcome outcome) {
        ledger.add(new PaymentEvent(about, outcome, clock.instant()));
    }

    /** The file of the day was read to its end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void close(LocalDate day, int lines) {
        LocalDate first = day.minusDays(Limits.SETTLEMENT_DAYS.value());
        Set<LocalDate> read = new HashSet<>(ledger.settledDays(first));
        read.add(day);
        for (Payment payment : ledger.unsettled(day)) {
            if (read.contains(payment.paidOn()) || payment.paidOn().isBefore(first)) {
                missing(InstitutionMessage.Kind.CAPTURED, payment.transaction(), payment.number(), payment.amount());
            }
        }
        for (Refund refund : ledger.unsettledRefunds(day)) {
            LocalDate done = refund.doneOn();
            if (done != null && (read.contains(done) || done.isBefore(first))) {
                missing(InstitutionMessage.Kind.REFUNDED, refund.reference(), refund.reference(), refund.amount());
            }
        }
        ledger.add(new SettledDay(day, lines, clock.instant()));
    }

    private void missing(InstitutionMessage.Kind kind, String transaction, String number, long amount) {
        InstitutionMessage expected =
                new InstitutionMessage(kind, transaction, number, amount, clock.instant(), "LEDGER");
        if (!ledger.isKnown(expected, PaymentOutcome.MISSING)) {
            ledger.add(new PaymentEvent(PaymentSource.SETTLEMENT, expected, PaymentOutcome.MISSING, clock.instant()));
        }
    }

    /** The day's file is asked for no longer: told where money moved on that day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveUp(LocalDate day) {
        boolean moved = ledger.unsettled(day).stream().anyMatch(payment -> day.equals(payment.paidOn()))
                || ledger.unsettledRefunds(day).stream().anyMatch(refund -> day.equals(refund.doneOn()));
        if (moved) {
            ledger.add(new PaymentEvent(day.toString(), PaymentOutcome.UNREAD, clock.instant()));
            ledger.add(new SettledDay(day, 0, clock.instant()));
        }
    }
}
