package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Numbers;

/** Gives what is to be paid its electronic payment number. */
@ApplicationScoped
class Bills {
    @Inject
    private Ledger ledger;

    @Inject
    private PaymentProvider provider;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /** Charges a new amount, under a number of its own. */
    Charge charge(Charge.Assessed assessed) {
        long id = numbers.next(Charge.class);
        Bill bill = bill(assessed.payer(), assessed.amount(), false);
        Charge charge = new Charge(id, assessed, bill.number(), clock.instant());
        ledger.add(charge);
        ledger.add(bill, List.of(new BillLine(bill, id, charge.dossier())));
        return charge;
    }

    /** Another amount, under another number. */
    void renew(Charge charge, long amount) {
        cancel(charge);
        Bill bill = bill(charge.payer(), amount, false);
        charge.renewed(amount, bill.number());
        ledger.add(bill, List.of(new BillLine(bill, charge.id(), charge.dossier())));
    }

    /** The charge's own number is good for nothing any more. */
    void cancel(Charge charge) {
        ledger.bill(charge.number()).ifPresent(Bill::cancel);
    }

    /** One number for several charges of one payer: the one that they have together already, if they have one. */
    Bill several(List<Charge> charges) {
        long sum = charges.stream().mapToLong(Charge::amount).sum();
        Set<Long> ids = charges.stream().map(Charge::id).collect(Collectors.toSet());
        return ledger.bills(charges.get(0).id()).stream()
                .filter(known -> known.amount() == sum && ids.equals(charged(known)))
                .findFirst()
                .orElseGet(() -> newForSeveral(charges, sum));
    }

    private Set<Long> charged(Bill bill) {
        return ledger.lines(bill.number()).stream().map(BillLine::charge).collect(Collectors.toSet());
    }

    private Bill newForSeveral(List<Charge> charges, long sum) {
        Bill bill = bill(charges.get(0).payer(), sum, true);
        ledger.add(
                bill,
                charges.stream()
                        .map(charge -> new BillLine(bill, charge.id(), charge.dossier()))
                        .toList());
        return bill;
    }

    private Bill bill(String payer, long amount, boolean several) {
        long id = numbers.next(Bill.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        return new Bill(
                id,
                PaymentNumber.of(provider.institution(), several, today, ledger.nextNumber()),
                payer,
                amount,
                clock.instant());
    }
}
