package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.form.Fee;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;

/** What holds of a {@link Ledger}, wherever it is kept. */
class LedgerContractTest extends StoreContract<Ledger> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private Charge charge(long id, String payer, String document) {
        Charge charge = new Charge(
                id,
                new Charge.Assessed(
                        document + "-" + id,
                        "SW26-1",
                        document,
                        1,
                        "QIA",
                        payer,
                        id * 100,
                        new Fee(1, new Text("규칙", "Rule")),
                        DAY),
                number(id),
                NOW);
        store().add(charge);
        Bill bill = new Bill(id, number(id), payer, id * 100, NOW);
        store().add(bill, List.of(new BillLine(bill, id, "SW26-1")));
        return charge;
    }

    private static String number(long id) {
        return PaymentNumber.of("12345", false, DAY, id);
    }

    private static InstitutionMessage said(String transaction, long id) {
        return new InstitutionMessage(InstitutionMessage.Kind.CAPTURED, transaction, number(id), id * 100, NOW, "CARD");
    }

    private Payment payment(long id) {
        Payment payment = new Payment(id, said("T" + id, id));
        store().add(payment);
        return payment;
    }

    private static List<Long> ids(List<Charge> charges) {
        return charges.stream().map(Charge::id).toList();
    }

    @Test
    void aChargeIsFoundByAllItIsCalledBy() {
        String reference = charge(11, "HANBIT", "VQ02").reference();
        charge(12, "HANBIT", "FD01");
        written();
        Charge kept = store().charge(reference).orElseThrow();
        assertEquals(1_100, kept.amount());
        assertEquals(ChargeState.NOTIFIED, kept.state());
        assertEquals(DAY, kept.dueOn());
        assertEquals(List.of(11L), ids(store().ofApplication("VQ02-11")));
        assertEquals(List.of(11L, 12L), ids(store().ofCase("SW26-1")));
        assertEquals(List.of(11L, 12L), ids(store().charges(List.of(12L, 11L))));
        assertEquals(List.of(), store().charges(List.of()));
        assertEquals(1_100, store().bill(number(11)).orElseThrow().amount());
        assertEquals(11, store().lines(number(11)).get(0).charge());
        assertTrue(store().bill(number(13)).isEmpty());
    }

    @Test
    void aPageShowsWhatIsWithinReach() {
        charge(11, "HANBIT", "VQ02");
        charge(12, "HANBIT", "FD01");
        charge(13, "NURI", "FD01").paid(payment(13));
        written();
        assertEquals(List.of(12L, 11L), page(Reach.of("HANBIT"), false));
        assertEquals(List.of(), page(Reach.of("NURI"), true));
        assertEquals(
                List.of(13L, 12L),
                page(new Reach("GARAM", Set.of("GARAM", "NURI"), Map.of("HANBIT", Set.of("FD01"))), false));
        assertEquals(List.of(), page(Reach.NONE, false));
        charge(14, "HANBIT", "VQ02");
        written();
        Walk.through(cut -> store().page(Reach.of("HANBIT"), true, cut), Charge::id);
    }

    private List<Long> page(Reach reach, boolean open) {
        return ids(store().page(reach, open, Cut.first(10)).rows());
    }

    @Test
    void aPaymentAndWhatGoesBackOfIt() {
        charge(11, "HANBIT", "VQ02");
        Payment payment = payment(11);
        Refund refund = new Refund(21, payment, null, 100, Refund.Why.DOUBLE, NOW);
        store().add(refund);
        written();
        assertEquals(11, store().payment("T11").orElseThrow().id());
        assertEquals("T11", store().payment(11).orElseThrow().transaction());
        assertEquals(1, store().unsettled(DAY).size());
        assertEquals(1, store().refunds(payment).size());
        Refund kept = store().refund(refund.reference()).orElseThrow();
        assertEquals(1, store().toAsk(NOW, 10).size());
        kept.asked(NOW);
        written();
        assertEquals(0, store().toAsk(NOW, 10).size());
        assertEquals(1, store().toAsk(NOW.plusSeconds(1), 10).size());
        store().refund(refund.reference()).orElseThrow().done(DAY);
        store().payment("T11").orElseThrow().reverse();
        written();
        assertEquals(0, store().toAsk(NOW.plusSeconds(1), 10).size());
        assertEquals(1, store().unsettledRefunds(DAY).size());
        assertEquals(0, store().unsettled(DAY).size());
    }

    @Test
    void whatWasSaidIsListedAndForgotten() {
        store().add(new PaymentEvent(PaymentSource.CALLBACK, said("T1", 11), PaymentOutcome.APPLIED, NOW));
        store().add(new PaymentEvent(PaymentSource.CALLBACK, null, PaymentOutcome.FORGED, NOW.plusSeconds(1)));
        store().add(new PaymentEvent(
                PaymentSource.SETTLEMENT, said("T2", 12), PaymentOutcome.MISSING, NOW.plusSeconds(2)));
        written();
        assertEquals(
                List.of(PaymentOutcome.MISSING, PaymentOutcome.FORGED, PaymentOutcome.APPLIED), outcomes(false, ""));
        assertEquals(List.of(PaymentOutcome.MISSING), outcomes(true, ""));
        assertEquals(List.of(PaymentOutcome.APPLIED), outcomes(false, "T1"));
        assertEquals(List.of(PaymentOutcome.MISSING), outcomes(false, number(12)));
        assertEquals(1, store().forgetEvents(NOW.plusSeconds(2), 1));
        assertEquals(1, store().forgetEvents(NOW.plusSeconds(2), 5));
        written();
        assertEquals(List.of(PaymentOutcome.MISSING), outcomes(false, ""));
    }

    private List<PaymentOutcome> outcomes(boolean mismatches, String number) {
        return store().events(mismatches, number, Cut.first(10)).rows().stream()
                .map(PaymentEvent::outcome)
                .toList();
    }

    @Test
    void daysThatWereReadAreKnown() {
        store().add(new SettledDay(DAY, 3, NOW));
        written();
        assertEquals(List.of(DAY), store().settledDays(DAY));
        assertEquals(List.of(), store().settledDays(DAY.plusDays(1)));
    }
}
