package org.singlewindow.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.duty.Duty;
import org.singlewindow.duty.StatingDuties;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** An agency asks for a hold, customs sets it and lifts it, duties are paid: the goods go when nothing holds them any more. */
class HoldStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String AGENCY = "official-qia";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();
    private String dossier = "";
    private String declaration = "";
    private String application = "";

    @BeforeEach
    void lodgeAndApprove() {
        dossier = stage.typed(TRADER, "pork-export", Map.of());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "hold-story", new byte[] {1});
        declaration = receipt.declaration();
        stage.deliver();
        application = String.valueOf(receipt.agencies().get(0).application());
        stage.as(AGENCY, Deciding.class).claim(application);
        long version = stage.as(AGENCY, Viewing.class).open(application).version();
        stage.as(AGENCY, Deciding.class).decide(application, version, new Decision.Approve(null, null));
        assertEquals(DeclarationState.READY, state());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void nothingGoesFromWhenCustomsSetsAHoldUntilItLiftsIt() {
        String hold =
                stage.as(AGENCY, HoldAsking.class).ask(application, "병해충 의심").reference();
        assertEquals(DeclarationState.READY, state(), "only customs withholds clearance");
        assertEquals(List.of(), stage.as(TRADER, Holding.class).ofCase(dossier));
        assertEquals(1, stage.as(CUSTOMS, Holding.class).asked().size());
        refused("hold.standing", () -> stage.as(AGENCY, HoldAsking.class).ask(application, "again"));

        stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.SET, "");
        assertEquals(DeclarationState.HELD, state());
        refused("declaration.withheld", this::release);
        assertEquals("notice.hold-set", newest());
        assertEquals(
                List.of("병해충 의심"),
                stage.as(TRADER, Holding.class).ofCase(dossier).stream()
                        .map(HoldView::reason)
                        .toList());
        refused("hold.not-now", () -> stage.as(AGENCY, HoldAsking.class).takeBack(hold));
        refused("hold.not-now", () -> stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.SET, ""));

        stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.LIFT, "재검역 이상 없음");
        assertEquals("notice.hold-lift", newest());
        release();
        assertEquals(DeclarationState.RELEASED, state());
        refused(
                "declaration.already-released",
                () -> stage.as(AGENCY, HoldAsking.class).ask(application, "too late"));
    }

    @Test
    void whatCustomsDeclinesHoldsNothingAndIsExplained() {
        String hold =
                stage.as(AGENCY, HoldAsking.class).ask(application, "병해충 의심").reference();
        refused(
                "hold.not-found",
                () -> stage.as("official-mfds", HoldAsking.class).takeBack(hold));
        refused(
                "declaration.text-wanted",
                () -> stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.DECLINE, ""));
        stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.DECLINE, "이미 적재됨");
        assertEquals(
                "이미 적재됨",
                stage.as(AGENCY, HoldAsking.class)
                        .ofApplication(application)
                        .get(0)
                        .answer());
        String other = stage.a(HoldAsking.class).ask(application, "다시 요청").reference();
        stage.a(HoldAsking.class).takeBack(other);
        release();
        assertEquals(DeclarationState.RELEASED, state());
    }

    @Test
    void goodsWaitForDutiesWhereCustomsSaysSo() {
        StatingDuties duties = stage.as(CUSTOMS, StatingDuties.class);
        duties.state(declaration, new Duty.Stated(100, 20, 0, "0127-030", null, false));
        assertEquals(DeclarationState.READY, state());
        duties.state(declaration, new Duty.Stated(100, 20, 0, "0127-030", null, true));
        duties.state(declaration, new Duty.Stated(100, 30, 0, "0127-030", null, true));
        assertEquals(DeclarationState.HELD, state());
        refused("declaration.withheld", this::release);
        assertEquals("notice.duty-stated", newest());
        assertEquals(
                130,
                stage.as(TRADER, StatingDuties.class)
                        .ofCase(dossier)
                        .orElseThrow()
                        .total());
        String hold =
                stage.as(AGENCY, HoldAsking.class).ask(application, "봉인 확인").reference();
        stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.SET, "");

        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        refused("duty.not-yet", () -> stage.as(CUSTOMS, StatingDuties.class).paid(declaration, today.plusDays(1)));
        stage.as(CUSTOMS, StatingDuties.class).paid(declaration, today);
        stage.a(StatingDuties.class).paid(declaration, today);
        assertEquals(DeclarationState.HELD, state(), "each reason holds by itself");
        stage.as(CUSTOMS, Holding.class).answer(hold, HoldAct.LIFT, "");
        release();
        assertTrue(stage.as(TRADER, StatingDuties.class)
                .ofCase(dossier)
                .orElseThrow()
                .isPaid());
    }

    @Test
    void whatTheClearanceSystemSaysOfDutiesInOneMessageIsToldOnce() {
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        Duty.Stated stated = new Duty.Stated(100, 20, 0, "0127-030", null, true);
        stage.as(CUSTOMS, StatingDuties.class).report(declaration, stated, null);
        assertEquals(1, told("notice.duty-stated"));
        assertEquals(DeclarationState.HELD, state());
        stage.as(CUSTOMS, StatingDuties.class).report(declaration, stated, today);
        assertEquals(1, told("notice.duty-stated"));
        assertEquals(1, told("notice.duty-paid"));
        assertEquals(DeclarationState.READY, state());
    }

    private long told(String code) {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.first(50)).rows().stream()
                .filter(message -> message.code().equals(code))
                .count();
    }

    private void release() {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(declaration, clearing.open(declaration).revision());
    }

    private DeclarationState state() {
        return stage.as(CUSTOMS, Clearing.class).open(declaration).state();
    }

    private String newest() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.first(1)).rows().stream()
                .map(MessageFacts::code)
                .findFirst()
                .orElse("");
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
