package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.payment.ChargeState;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.payment.PaymentDesk;
import org.singlewindow.payment.Tariff;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** An agency's system is not turned away for a fee unless it approves. */
class HeldDecisionTest {
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

    private String lodged() {
        Tariff.put(stage, "VQ02", "krw: 12000, holds: WORK, due: WORK");
        dossier = stage.typed(TRADER, "beef", THE_REST);
        String application =
                stage
                        .as(TRADER, Lodging.class)
                        .lodgeConnected(dossier, "key-of-the-fee", new byte[] {1})
                        .agencies()
                        .stream()
                        .filter(agency -> agency.document().equals("VQ02"))
                        .map(agency -> Objects.requireNonNull(agency.application()))
                        .findFirst()
                        .orElseThrow();
        stage.deliver();
        return application;
    }

    private ApplicationState state(String application) {
        return stage.a(Applications.class).find(application).orElseThrow().state();
    }

    private ChargeView charge() {
        return stage.as(TRADER, Fees.class).ofCase(dossier).get(0);
    }

    @Test
    void aQuestionIsHeardWhileTheFeeIsNotPaid() {
        String application = lodged();
        stage.as(QIA, SystemDeciding.class).decide(application, new Decision.Ask("Which plant?"));
        assertEquals(ApplicationState.QUESTIONED, state(application));
    }

    @Test
    void whatWasDecidedBeforeTheAnswerIsDecidedOnceMore() {
        String application = lodged();
        SystemDeciding deciding = stage.as(QIA, SystemDeciding.class);
        deciding.decide(application, new Decision.Ask("Which plant?"));
        stage.as(TRADER, Answering.class).answer(application, "This one.", JsonValue.EMPTY_JSON_OBJECT);
        Instant answered = stage.a(Clock.class).instant();
        Decision refuse = new Decision.Refuse("", "No plant of that number");
        assertEquals(
                "application.revised-since",
                assertThrows(
                                Refusal.class,
                                () -> stage.as(QIA, SystemDeciding.class)
                                        .decide(application, refuse, answered.minusSeconds(3_600)))
                        .code());
        assertEquals(ApplicationState.IN_REVIEW, state(application));
    }

    @Test
    void anApprovalWaitsUntilThereIsNothingToPay() {
        String application = lodged();
        Decision approve = new Decision.Approve(null, null);
        assertEquals(
                "payment.holds-work",
                assertThrows(
                                Refusal.class,
                                () -> stage.as(QIA, SystemDeciding.class).decide(application, approve))
                        .code());
        String reference = charge().reference();
        PaymentDesk desk = stage.as("helpdesk-one", PaymentDesk.class);
        assertEquals(
                "payment.reason-wanted",
                assertThrows(Refusal.class, () -> desk.release(reference, " ")).code());
        desk.release(reference, "Paid at the counter of the agency");
        assertEquals(ChargeState.WAIVED, charge().state());
        stage.as(QIA, SystemDeciding.class).decide(application, approve);
        assertEquals(ApplicationState.APPROVED, state(application));
    }

    @Test
    void whatAColleagueWasGivenTheAgencysSystemDecidesAllTheSame() {
        String application = lodged();
        Actor colleague = new Actor("official-qia9", "Colleague", "QIA", Actor.Role.OFFICIAL);
        stage.a(Assigning.class).assign(application, Actor.SYSTEM, colleague);
        stage.as(QIA, SystemDeciding.class).decide(application, new Decision.Ask("Which plant?"));
        assertEquals(ApplicationState.QUESTIONED, state(application));
    }
}
