package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Fee;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;
import org.singlewindow.timeline.TimelineEntries;

/** What goes wrong with one line, one refund or one day keeps nothing else from going well. */
class SettlementTest {
    private final Stage stage = new Stage();
    private String dossier = "";
    private int charges;

    @BeforeEach
    void draft() {
        dossier = another();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private String another() {
        return stage.as("trader-hanbit", Drafting.class).create("HANBIT", Direction.IMPORT, "beef");
    }

    private Charge charge(String of, Fee.Hold holds) {
        Text words = new Text("규칙", "Rule");
        Fee fee = new Fee(1_000, words, words, List.of(), null, Fee.Due.LODGING, 5, holds, 0);
        return stage.a(Bills.class)
                .charge(new Charge.Assessed("VQ02-" + charges++, of, "VQ02", 1, "QIA", "HANBIT", 1_000, fee, today()));
    }

    private Charge charge() {
        return charge(dossier, Fee.Hold.NOTHING);
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private InMemoryInstitution institution() {
        return stage.a(InMemoryInstitution.class);
    }

    private InstitutionMessage pay(Charge charge) {
        return institution().pay(charge.number(), charge.amount());
    }

    private PaymentOutcome tell(InstitutionMessage said) {
        byte[] body = InMemoryInstitution.bytes(said);
        String time = stage.a(Clock.class).instant().toString();
        return stage.a(InstitutionVoice.class).hear(body, time, InMemoryInstitution.sign(body, time));
    }

    private void nextDay() {
        stage.a(StageClock.class).pass(Duration.ofDays(1));
        stage.a(Reconciling.class).settle();
    }

    private long outcomes(PaymentOutcome outcome) {
        return stage.a(InMemoryLedger.class).outcomes(outcome);
    }

    private InstitutionMessage said(InstitutionMessage.Kind kind, String transaction, String number, long amount) {
        return new InstitutionMessage(
                kind, transaction, number, amount, stage.a(Clock.class).instant(), "CARD");
    }

    @Test
    void aDayWithBadLinesIsReadToItsEnd() {
        Charge known = charge();
        Charge deleted = charge(another(), Fee.Hold.NOTHING);
        Charge last = charge();
        InstitutionMessage paid = institution().pay(known.number(), known.amount());
        tell(paid);
        institution().garble(today(), 1, 7);
        institution().write(said(InstitutionMessage.Kind.CAPTURED, paid.transaction(), known.number(), 2_000));
        institution().write(said(InstitutionMessage.Kind.REFUNDED, "R-1", "RF26-UNKNOWN", 500));
        stage.a(TimelineEntries.class).forget(deleted.dossier());
        pay(deleted);
        pay(last);
        nextDay();
        assertEquals(2, outcomes(PaymentOutcome.MALFORMED));
        assertEquals(1, outcomes(PaymentOutcome.CONTRADICTS));
        assertEquals(1, outcomes(PaymentOutcome.UNKNOWN_NUMBER));
        assertEquals(ChargeState.SETTLED, known.state());
        assertEquals(ChargeState.SETTLED, deleted.state());
        assertEquals(ChargeState.SETTLED, last.state());
        assertEquals(List.of(today().minusDays(1)), stage.a(Ledger.class).settledDays(today().minusDays(1)));
    }

    @Test
    void aLineInTheNextDaysFileSettlesWhatIsToldAsMissingOnce() {
        Charge charge = charge();
        InstitutionMessage paid = said(InstitutionMessage.Kind.CAPTURED, "T-LATE", charge.number(), 1_000);
        tell(paid);
        nextDay();
        assertEquals(1, outcomes(PaymentOutcome.MISSING));
        institution()
                .write(new InstitutionMessage(
                        paid.kind(),
                        paid.transaction(),
                        paid.number(),
                        paid.amount(),
                        stage.a(Clock.class).instant(),
                        paid.method()));
        nextDay();
        nextDay();
        assertEquals(ChargeState.SETTLED, charge.state());
        assertEquals(1, outcomes(PaymentOutcome.MISSING));
    }

    @Test
    void whatWasTakenAndTakenBackOnOneDayWithoutAWordIsOwed() {
        Charge charge = charge();
        institution().reverse(pay(charge));
        nextDay();
        assertEquals(ChargeState.NOTIFIED, charge.state());
        assertEquals(0, outcomes(PaymentOutcome.CONTRADICTS));
    }

    @Test
    void aDayThatWasNeverReadIsToldOnce() {
        tell(pay(charge()));
        institution().away(true);
        for (int i = 0; i < 13; i++) {
            nextDay();
        }
        assertEquals(1, outcomes(PaymentOutcome.UNREAD));
    }

    @Test
    void aRefundThatTheInstitutionRefusesHoldsUpNoOtherAndIsAskedForAnew() {
        InMemoryInstitution institution = institution();
        Charge charge = charge();
        tell(pay(charge));
        InstitutionMessage first = pay(charge);
        InstitutionMessage second = pay(charge);
        tell(first);
        tell(second);
        institution.refuse(first.transaction(), true);
        stage.a(Reconciling.class).askForRefunds();
        assertEquals(1, outcomes(PaymentOutcome.NOT_RETURNED));
        assertEquals(1, institution.giveBack().size());
        Refund failed = refund(first, 0);
        assertEquals(Refund.State.FAILED, failed.state());

        institution.refuse(first.transaction(), false);
        stage.as("helpdesk-one", PaymentDesk.class).askAgain(failed.reference());
        assertEquals(Refund.State.REPLACED, failed.state());
        stage.a(Reconciling.class).askForRefunds();
        List<InstitutionMessage> given = institution.giveBack();
        assertNotEquals(failed.reference(), given.get(0).number());
        assertEquals(PaymentOutcome.APPLIED, tell(given.get(0)));
        assertEquals(PaymentOutcome.DUPLICATE, tell(given.get(0)));
        assertEquals(
                PaymentOutcome.CONTRADICTS,
                tell(said(
                        InstitutionMessage.Kind.REFUNDED,
                        "R-OTHER",
                        given.get(0).number(),
                        1_000)),
                "given back twice");
    }

    private Refund refund(InstitutionMessage payment, int index) {
        Ledger ledger = stage.a(Ledger.class);
        return ledger.refunds(ledger.payment(payment.transaction()).orElseThrow())
                .get(index);
    }

    @Test
    void whatIsDoneIsNotAskedForAgain() {
        Charge charge = charge();
        tell(pay(charge));
        InstitutionMessage twice = pay(charge);
        tell(twice);
        Refund refund = refund(twice, 0);
        stage.a(Reconciling.class).askForRefunds();
        institution().giveBack().forEach(this::tell);
        refund.asked(stage.a(Clock.class).instant());
        assertEquals(Refund.State.DONE, refund.state());
        assertTrue(stage.a(RefundAsking.class)
                .take(refund.reference(), stage.a(Clock.class).instant())
                .isEmpty());
    }

    @Test
    void whatCostsLessByNowHasAnotherNumberWhenItsPaymentIsTakenBack() {
        Charge charge = charge();
        InstitutionMessage paid = pay(charge);
        tell(paid);
        stage.a(Refunding.class).lower(charge, 400);
        assertEquals(PaymentOutcome.APPLIED, tell(institution().reverse(paid)));
        assertEquals(600, charge.amount());
        assertNotEquals(paid.number(), charge.number());
        tell(pay(charge));
        assertEquals(ChargeState.PAID, charge.state());
    }

    @Test
    void aPaymentThatIsTakenBackAfterTheWorkIsShown() {
        Charge charge = charge(dossier, Fee.Hold.WORK);
        InstitutionMessage paid = pay(charge);
        tell(paid);
        charge.worked(stage.a(Clock.class).instant());
        assertEquals(PaymentOutcome.TAKEN_BACK_LATE, tell(institution().reverse(paid)));
    }

    @Test
    void theSameChargesHaveOneNumberTogether() {
        List<Charge> both = List.of(charge(), charge());
        String number = stage.a(Bills.class).several(both).number();
        assertEquals(number, stage.a(Bills.class).several(both).number());
        assertNotEquals(
                number,
                stage.a(Bills.class).several(List.of(both.get(0), charge())).number());
    }
}
