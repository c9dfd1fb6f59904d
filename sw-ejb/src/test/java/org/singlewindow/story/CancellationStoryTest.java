package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.declaration.Cancelling;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.payment.Tariff;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.TimelineEntryFacts;

/** A declaration is taken back before its release: agencies, customs and the cashier hear of it, and nobody works on it any more. */
class CancellationStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();
    private String dossier = "";
    private String declaration = "";

    @BeforeEach
    void lodge() {
        Tariff.put(stage, "VQ02", "krw: 12000");
        dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        declaration = receipt.declaration();
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void whatIsTakenBackEndsForEverybody() {
        stage.as(TRADER, Cancelling.class).cancel(dossier, "주문 취소", false);
        assertEquals(DeclarationState.CANCELLED, state());
        assertEquals(Map.of("FD01", ApplicationState.WITHDRAWN, "VQ02", ApplicationState.WITHDRAWN), applications());
        assertEquals(
                List.of("CANCELLED"),
                stage.as(TRADER, Fees.class).ofCase(dossier).stream()
                        .map(ChargeView::state)
                        .map(String::valueOf)
                        .toList());
        assertTrue(steps().containsAll(List.of("declaration.withdraw", "application.withdraw")), steps()::toString);
        assertEquals(List.of("cancellation", "withdrawal", "withdrawal"), waiting());
        assertEquals(
                "notice.declaration-WITHDRAW",
                stage.as(TRADER, ReadingMessages.class).mine(Cut.first(1)).rows().stream()
                        .map(MessageFacts::code)
                        .collect(Collectors.joining()));
        refused(
                "declaration.already-cancelled",
                () -> stage.as(TRADER, Cancelling.class).cancel(dossier, "once more", false));
        refused(
                "declaration.already-cancelled",
                () -> stage.as(CUSTOMS, Clearing.class)
                        .release(
                                declaration,
                                stage.a(Clearing.class).open(declaration).revision()));
    }

    @Test
    void applicationsThatAreKeptGoOn() {
        stage.as(TRADER, Cancelling.class).cancel(dossier, "다음 선적에 사용", true);
        assertEquals(Map.of("FD01", ApplicationState.RECEIVED, "VQ02", ApplicationState.RECEIVED), applications());
        String application = stage.as(TRADER, CaseFiles.class)
                .own(dossier)
                .applications()
                .get(0)
                .reference();
        stage.as("official-mfds", Deciding.class).claim(application);
        assertEquals(DeclarationState.CANCELLED, state());
        assertEquals(List.of("cancellation"), waiting());
    }

    @Test
    void itIsNotTakenBackWhileTheGoodsAreInspectedOrWithoutAReason() {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), Clearance.Act.SELECT, "");
        refused(
                "declaration.inspection-first",
                () -> stage.as(TRADER, Cancelling.class).cancel(dossier, "주문 취소", false));
        clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), Clearance.Act.PASS, "");
        refused(
                "declaration.text-wanted",
                () -> stage.as(TRADER, Cancelling.class).cancel(dossier, " ", false));
        stage.as(TRADER, Cancelling.class).cancel(dossier, "주문 취소", false);
        assertEquals(DeclarationState.CANCELLED, state());
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }

    private DeclarationState state() {
        return Objects.requireNonNull(
                        stage.as(TRADER, CaseFiles.class).own(dossier).declaration())
                .state();
    }

    private Map<String, ApplicationState> applications() {
        return stage.as(TRADER, CaseFiles.class).own(dossier).applications().stream()
                .collect(Collectors.toMap(ApplicationView::document, ApplicationView::state));
    }

    private List<String> steps() {
        return stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .map(TimelineEntryFacts::act)
                .toList();
    }

    private List<String> waiting() {
        return stage.a(Envelopes.class).in(Delivery.READY, Cut.first(50)).rows().stream()
                .map(EnvelopeFacts::kind)
                .filter(kind -> !kind.equals("notice") && !kind.equals("result"))
                .sorted()
                .toList();
    }
}
