package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.form.Fee;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** Fees from lodging to settlement: what is paid, what waits for it, and what goes back. */
class PaymentStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private String dossier = "";

    @AfterEach
    void lower() {
        stage.close();
    }

    private Receipt lodge(String quarantine, String food) {
        if (!quarantine.isEmpty()) {
            Tariff.put(stage, "VQ02", quarantine);
        }
        if (!food.isEmpty()) {
            Tariff.put(stage, "FD01", food);
        }
        dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "payment-story-0001", new byte[] {1});
        stage.deliver();
        return receipt;
    }

    private List<ChargeView> charges() {
        return fees().ofCase(dossier);
    }

    private ChargeView charge() {
        return charges().get(0);
    }

    private Fees fees() {
        return stage.as(TRADER, Fees.class);
    }

    private InMemoryInstitution institution() {
        return stage.a(InMemoryInstitution.class);
    }

    private PaymentOutcome tell(InstitutionMessage said) {
        byte[] body = InMemoryInstitution.bytes(said);
        String time = stage.a(Clock.class).instant().toString();
        return stage.a(InstitutionVoice.class).hear(body, time, InMemoryInstitution.sign(body, time));
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private void approve(String application) {
        stage.as(QIA, Deciding.class)
                .decide(
                        application,
                        stage.as(QIA, Viewing.class).outline(application).version(),
                        new Decision.Approve(null, null));
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void withoutAFeeInTheCatalogueNobodyIsCharged() {
        lodge("", "");
        assertEquals(List.of(), charges());
    }

    @Test
    void whatIsNotPaidHoldsTheResultAndNothingElse() {
        String application = application(lodge("krw: 12000, holds: RESULT, due: RESULT", ""), "VQ02");
        ChargeView charge = charge();
        assertEquals(12_000, charge.amount());
        assertTrue(PaymentNumber.isValid(charge.number()), charge.number());
        assertTrue(charge.number().startsWith("12345"));
        assertEquals(1, stage.as(QIA, Fees.class).ofApplication(application).size());
        assertEquals(
                0,
                stage.as("official-mfds", Fees.class).ofApplication(application).size());

        stage.as(QIA, Deciding.class).claim(application);
        refused("payment.holds-result", () -> approve(application));

        assertTrue(fees().address(fees().together(List.of(charge.reference())))
                .toString()
                .endsWith(charge.number()));
        assertEquals(ChargeState.NOTIFIED, charge().state(), "going there and coming back changes nothing");
        refused("payment.not-paid", () -> fees().receipt(charge.reference()));
        InstitutionMessage paid = institution().pay(charge.number(), 12_000);
        assertEquals(PaymentOutcome.APPLIED, tell(paid));
        assertEquals(PaymentOutcome.DUPLICATE, tell(paid));
        assertEquals(ChargeState.PAID, charge().state());
        assertEquals(paid.transaction(), fees().receipt(charge.reference()).approval());
        approve(application);
    }

    @Test
    void whatIsDueBeforeWorkKeepsTheAgencyFromBeginning() {
        String application = application(lodge("krw: 12000, holds: WORK, due: WORK, days: 3", ""), "VQ02");
        refused("payment.holds-work", () -> stage.as(QIA, Deciding.class).claim(application));
        tell(institution().pay(charge().number(), 12_000));
        stage.as(QIA, Deciding.class).claim(application);
    }

    @Test
    void chargesOfSeveralAgenciesArePaidTogether() {
        lodge("krw: 12000", "parts: [{each: ITEM, krw: 1000}]");
        assertEquals(2, charges().size());
        String together =
                fees().together(charges().stream().map(ChargeView::reference).toList());
        Fees.ToPay toPay = fees().open(together);
        assertEquals(charges().stream().mapToLong(ChargeView::amount).sum(), toPay.amount());
        tell(institution().pay(together, toPay.amount()));
        assertTrue(charges().stream().allMatch(charge -> charge.state() == ChargeState.PAID));
        assertTrue(fees().open(together).isDone());
        refused("payment.not-found", () -> stage.as("trader-nuri", Fees.class).open(together));
    }

    @Test
    void whoPaysTwiceGetsTheNewerBack() {
        lodge("krw: 12000", "krw: 3000");
        ChargeView first = charge();
        String together =
                fees().together(charges().stream().map(ChargeView::reference).toList());
        tell(institution().pay(first.number(), first.amount()));
        assertEquals(PaymentOutcome.DOUBLE, tell(institution().pay(together, 15_000)), "the other one is paid by it");
        assertEquals(PaymentOutcome.DOUBLE, tell(institution().pay(first.number(), first.amount())));
        assertTrue(charges().stream().allMatch(charge -> charge.state() == ChargeState.PAID));
        giveBack();
        assertEquals(15_000, stage.a(InMemoryLedger.class).kept());
        assertEquals(15_000, institution().kept());
    }

    private void giveBack() {
        stage.a(Reconciling.class).askForRefunds();
        institution().giveBack().forEach(this::tell);
    }

    @Test
    void whoTakesBackBeforeWorkGetsEverythingAndLaterByTheTariff() {
        String application = application(lodge("krw: 12000, back: 50", ""), "VQ02");
        tell(institution().pay(charge().number(), 12_000));
        stage.as(TRADER, Answering.class).withdraw(application);
        assertEquals(ChargeState.REFUND_REQUESTED, charge().state());
        giveBack();
        assertEquals(ChargeState.REFUNDED, charge().state());
        assertEquals(0, institution().kept());
    }

    @Test
    void afterWorkHasBegunTheTariffSaysHowMuchGoesBack() {
        String application = application(lodge("krw: 12000, back: 50", ""), "VQ02");
        tell(institution().pay(charge().number(), 12_000));
        stage.as(QIA, Deciding.class).claim(application);
        stage.as(TRADER, Answering.class).withdraw(application);
        giveBack();
        assertEquals(6_000, institution().kept());
    }

    @Test
    void whatIsTakenBackUnpaidCostsNothingAndAPaymentThatComesLaterGoesBack() {
        String application = application(lodge("krw: 12000", ""), "VQ02");
        stage.as(TRADER, Answering.class).withdraw(application);
        assertEquals(ChargeState.CANCELLED, charge().state());
        assertEquals(PaymentOutcome.CANCELLED_NUMBER, tell(institution().pay(charge().number(), 12_000)));
        giveBack();
        assertEquals(0, institution().kept());
    }

    @Test
    void aReversedPaymentIsOwedAgain() {
        lodge("krw: 12000, holds: RESULT", "");
        InstitutionMessage paid = institution().pay(charge().number(), 12_000);
        tell(paid);
        assertEquals(PaymentOutcome.APPLIED, tell(institution().reverse(paid)));
        assertEquals(ChargeState.NOTIFIED, charge().state());
        InstitutionMessage other = institution().pay(charge().number(), 12_000);
        InstitutionMessage undone = institution().reverse(other);
        assertEquals(PaymentOutcome.APPLIED, tell(undone), "the message about it overtook the one before");
        assertEquals(PaymentOutcome.DUPLICATE, tell(other));
        assertEquals(ChargeState.NOTIFIED, charge().state());
    }

    @Test
    void wrongAmountsAndUnknownNumbersGoBackAndAreShownToTheHelpDesk() {
        lodge("krw: 12000", "");
        assertEquals(PaymentOutcome.WRONG_AMOUNT, tell(institution().pay(charge().number(), 11_000)));
        assertEquals(ChargeState.NOTIFIED, charge().state());
        assertEquals(PaymentOutcome.WRONG_AMOUNT, tell(institution().pay(charge().number(), 13_000)));
        assertEquals(ChargeState.PAID, charge().state());
        assertEquals(PaymentOutcome.UNKNOWN_NUMBER, tell(institution().pay("1234512601000000009", 500)));
        giveBack();
        assertEquals(12_000, institution().kept());
        assertEquals(
                3,
                stage.as("helpdesk-one", PaymentDesk.class)
                        .events(true, "", Cut.first(10))
                        .rows()
                        .size());
    }

    @Test
    void whatIsNotSignedOrNotLatelyIsNotBelieved() {
        lodge("krw: 12000", "");
        byte[] body = InMemoryInstitution.bytes(institution().pay(charge().number(), 12_000));
        InstitutionVoice voice = stage.a(InstitutionVoice.class);
        String now = stage.a(Clock.class).instant().toString();
        assertEquals(PaymentOutcome.FORGED, voice.hear(body, now, "signed by nobody"));
        String old = Instant.parse(now).minus(Duration.ofMinutes(6)).toString();
        assertEquals(PaymentOutcome.LATE, voice.hear(body, old, InMemoryInstitution.sign(body, old)));
        assertEquals(ChargeState.NOTIFIED, charge().state());
    }

    @Test
    void aLostMessageIsMadeUpForByTheSettlementFileAndWhatItLacksIsTold() {
        lodge("krw: 12000", "krw: 3000");
        institution().pay(charges().get(0).number(), charges().get(0).amount());
        InstitutionMessage never = new InstitutionMessage(
                InstitutionMessage.Kind.CAPTURED,
                "T-NEVER",
                charges().get(1).number(),
                charges().get(1).amount(),
                stage.a(Clock.class).instant(),
                "CARD");
        tell(never);
        institution().away(true);
        stage.a(StageClock.class).pass(Duration.ofDays(1));
        stage.a(Reconciling.class).settle();
        assertEquals(ChargeState.NOTIFIED, charges().get(0).state(), "it is away");
        institution().away(false);
        stage.a(Reconciling.class).settle();
        stage.a(Reconciling.class).settle();
        assertEquals(ChargeState.SETTLED, charges().get(0).state());
        assertEquals(ChargeState.PAID, charges().get(1).state());
        assertEquals(1, stage.a(InMemoryLedger.class).outcomes(PaymentOutcome.MISSING));
    }

    @Test
    void whileTheInstitutionIsAwayTheChargeStays() {
        lodge("krw: 12000", "");
        institution().away(true);
        refused("payment.institution-away", () -> fees().address(charge().number()));
        institution().away(false);
        assertFalse(fees().address(charge().number()).toString().isEmpty());
        assertEquals(Fee.Hold.NOTHING, charge().holds());
    }
}
