package org.singlewindow.payment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.singlewindow.InMemoryIds;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** The ledger in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryLedger implements Ledger {
    private final List<Charge> charges = new ArrayList<>();
    private final List<Bill> bills = new ArrayList<>();
    private final List<BillLine> lines = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();
    private final List<PaymentEvent> events = new ArrayList<>();
    private final List<SettledDay> days = new ArrayList<>();
    private final AtomicLong numbers = new AtomicLong();

    @Override
    public void add(Charge charge) {
        charges.add(charge);
    }

    @Override
    public void add(Bill bill, List<BillLine> of) {
        bills.add(bill);
        of.forEach(InMemoryIds::give);
        lines.addAll(of);
    }

    @Override
    public void add(Payment payment) {
        payments.add(payment);
    }

    @Override
    public void add(Refund refund) {
        refunds.add(refund);
    }

    @Override
    public void add(PaymentEvent event) {
        InMemoryIds.give(event);
        events.add(event);
    }

    @Override
    public void add(SettledDay day) {
        days.add(day);
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return charge(reference).map(Charge::dossier);
    }

    @Override
    public Optional<Charge> charge(String reference) {
        return charges.stream()
                .filter(charge -> charge.reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<Charge> charges(Collection<Long> ids) {
        return sorted(charges.stream().filter(charge -> ids.contains(charge.id())));
    }

    private static List<Charge> sorted(Stream<Charge> found) {
        return found.sorted(Comparator.comparing(Charge::id)).toList();
    }

    @Override
    public List<Charge> ofApplication(String application) {
        return sorted(charges.stream().filter(charge -> charge.application().equals(application)));
    }

    @Override
    public List<Charge> ofCase(String dossier) {
        return sorted(charges.stream().filter(charge -> charge.dossier().equals(dossier)));
    }

    @Override
    public Page<Charge> page(Reach reach, boolean open, Cut cut) {
        List<Charge> own = charges.stream()
                .filter(charge -> reach.covers(charge.payer(), charge.document()))
                .filter(charge -> !open || charge.state().isOpen())
                .toList();
        return InMemoryPages.of(own, NEWEST, cut, false);
    }

    @Override
    public Optional<Bill> bill(String number) {
        return bills.stream().filter(bill -> bill.number().equals(number)).findFirst();
    }

    @Override
    public List<Bill> bills(long charge) {
        return bills.stream()
                .filter(bill -> !bill.isCancelled())
                .filter(bill -> lines.stream()
                        .anyMatch(
                                line -> line.charge() == charge && line.number().equals(bill.number())))
                .sorted(Comparator.comparing(Bill::id).reversed())
                .toList();
    }

    @Override
    public long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public void lock(String transaction) {
        // Whoever plays here is alone.
    }

    @Override
    public Optional<Payment> paymentOf(String refund) {
        return refund(refund).flatMap(one -> payment(one.payment()));
    }

    @Override
    public List<BillLine> lines(String number) {
        return lines.stream()
                .filter(line -> line.number().equals(number))
                .sorted(Comparator.comparing(BillLine::charge))
                .toList();
    }

    @Override
    public Optional<Payment> payment(String transaction) {
        return payments.stream()
                .filter(payment -> payment.transaction().equals(transaction))
                .findFirst();
    }

    @Override
    public Optional<Payment> payment(long id) {
        return payments.stream().filter(payment -> payment.id() == id).findFirst();
    }

    @Override
    public List<Payment> unsettled(LocalDate day) {
        return payments.stream()
                .filter(payment -> !payment.paidOn().isAfter(day) && !payment.isSettled() && !payment.isReversed())
                .sorted(Comparator.comparing(Payment::id))
                .toList();
    }

    @Override
    public Optional<Refund> refund(String reference) {
        return refunds.stream()
                .filter(refund -> refund.reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<Refund> refunds(Payment payment) {
        return refunds.stream()
                .filter(refund -> refund.payment() == payment.id())
                .sorted(Comparator.comparing(Refund::id))
                .toList();
    }

    @Override
    public List<Refund> unsettledRefunds(LocalDate day) {
        return refunds.stream()
                .filter(refund -> refund.doneOn() != null && !refund.doneOn().isAfter(day) && !refund.isSettled())
                .sorted(Comparator.comparing(Refund::id))
                .toList();
    }

    @Override
    public List<Refund> toAsk(Instant askedBefore, int most) {
        return refunds.stream()
                .filter(refund -> refund.isToAsk(askedBefore))
                .sorted(Comparator.comparing(Refund::state)
                        .thenComparing(refund -> Objects.requireNonNullElse(refund.askedAt(), Instant.MAX))
                        .thenComparing(Refund::id))
                .limit(most)
                .toList();
    }

    @Override
    public Page<PaymentEvent> events(boolean mismatches, String number, Cut cut) {
        List<PaymentEvent> found = events.stream()
                .filter(event -> !mismatches || event.isMismatch())
                .filter(event ->
                        number.isEmpty() || number.equals(event.number()) || number.equals(event.transaction()))
                .toList();
        return InMemoryPages.of(found, LAST_SAID, cut, false);
    }

    @Override
    public boolean isKnown(InstitutionMessage said, PaymentOutcome outcome) {
        return events.stream().anyMatch(event -> event.outcome() == outcome && event.says(said));
    }

    @Override
    public List<LocalDate> settledDays(LocalDate from) {
        return days.stream()
                .map(SettledDay::day)
                .filter(day -> !day.isBefore(from))
                .sorted()
                .toList();
    }

    @Override
    public int forgetEvents(Instant before, int most) {
        List<PaymentEvent> old = events.stream()
                .filter(event -> event.heardAt().isBefore(before))
                .limit(most)
                .toList();
        events.removeAll(old);
        return old.size();
    }

    /** Won that the institution took and that stands, less what it gave back. */
    long kept() {
        return payments.stream()
                        .filter(payment -> !payment.isReversed())
                        .mapToLong(Payment::amount)
                        .sum()
                - refunds.stream()
                        .filter(refund -> refund.state() == Refund.State.DONE)
                        .mapToLong(Refund::amount)
                        .sum();
    }

    /** Won of charges that are paid. */
    long earned() {
        return charges.stream()
                .filter(charge -> charge.state().isPaid())
                .mapToLong(Charge::amount)
                .sum();
    }

    /** What was said, as far as this came of it. */
    long outcomes(PaymentOutcome outcome) {
        return events.stream().filter(event -> event.outcome() == outcome).count();
    }
}
