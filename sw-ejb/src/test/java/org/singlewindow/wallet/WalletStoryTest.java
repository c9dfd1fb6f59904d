package org.singlewindow.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** A paper is kept once, proposed where it fits, used until nothing is left of it, and its owner is warned before it ends. */
class WalletStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String OTHER = "trader-nuri";
    private static final String KIND = "offer-sheet";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void aPaperIsUsedInConsignmentsUntilNothingIsLeft() {
        keep("연간 매도확약서", today().plusDays(90), BigDecimal.TEN);
        String first = draft(TRADER);
        WalletView proposed = fitting(first).get(0);
        assertEquals("연간 매도확약서", proposed.title());
        use(first, proposed, new BigDecimal("4"));
        assertEquals(
                List.of(KIND),
                stage.as(TRADER, Drafting.class).open(first).attachments().stream()
                        .map(paper -> paper.kind())
                        .toList());
        String second = draft(TRADER);
        assertEquals(0, new BigDecimal("6").compareTo(fitting(second).get(0).left()));
        refused("wallet.too-little", () -> use(second, proposed, new BigDecimal("6.5")));
        refused("wallet.no-quantity", () -> use(second, proposed, null));
        use(second, proposed, new BigDecimal("6"));
        assertEquals(List.of(), fitting(second));
        assertEquals(
                2,
                stage.as(TRADER, Wallet.class).page(Cut.first(9)).rows().get(0).uses());
    }

    @Test
    void aPaperForTwoLinesIsAddedOnceAndTakesWhatBothTake() {
        keep("연간 매도확약서", today().plusDays(90), BigDecimal.TEN);
        String dossier = draft(TRADER);
        String paper = fitting(dossier).get(0).reference();
        Wallet wallet = stage.as(TRADER, Wallet.class);
        wallet.useOnce(dossier, paper, new BigDecimal("4"));
        wallet.useOnce(dossier, paper, new BigDecimal("3"));
        refused("wallet.too-little", () -> wallet.useOnce(dossier, paper, new BigDecimal("3.5")));
        assertEquals(0, new BigDecimal("3").compareTo(wallet.one(paper).left()));
        assertEquals(1, wallet.one(paper).uses());
        assertEquals(
                1, stage.as(TRADER, Drafting.class).open(dossier).attachments().size());
    }

    @Test
    void whatHasEndedIsNotProposedAndItsOwnerKnewBefore() {
        keep("매도확약서", today().plusDays(40), null);
        WalletKeeping keeping = stage.a(WalletKeeping.class);
        assertEquals(List.of(), keeping.toWarn(9));
        stage.a(StageClock.class).pass(Duration.ofDays(20));
        keeping.toWarn(9).forEach(keeping::warn);
        assertEquals(List.of(), keeping.toWarn(9));
        assertEquals(
                List.of("notice.wallet-ending"),
                stage.as(TRADER, ReadingMessages.class).mine(Cut.first(1)).rows().stream()
                        .map(MessageFacts::code)
                        .toList());
        String dossier = draft(TRADER);
        WalletView paper = fitting(dossier).get(0);
        assertTrue(paper.soon());
        stage.a(StageClock.class).pass(Duration.ofDays(21));
        assertEquals(List.of(), fitting(dossier));
        refused("wallet.ended", () -> use(dossier, paper, null));
    }

    @Test
    void aWalletIsItsCompanysAndThoseWithAMandateForEverything() {
        keep("매도확약서", null, null);
        String dossier = draft(TRADER);
        WalletView paper = fitting(dossier).get(0);
        refused("wallet.not-found", () -> stage.as("trader-nuri", Wallet.class).read(paper.reference()));
        refused("wallet.not-found", () -> stage.as("trader-nuri", Wallet.class).remove(paper.reference()));
        String others = draft("trader-nuri");
        refused("wallet.not-found", () -> stage.as("trader-nuri", Wallet.class).use(others, paper.reference(), null));
        refused("dossier.not-found", () -> stage.as("trader-nuri", Wallet.class).fitting(dossier, Set.of(KIND)));
        refused(
                "wallet.not-found",
                () -> stage.as("broker-byeol", Wallet.class)
                        .keep("HANBIT", described("x", null, null), "a.pdf", OnePage.bytes()));

        stage.as(TRADER, Mandating.class).grant("BYEOL", new Mandate.Scope(Set.of(), null));
        long mandate = stage.as("broker-byeol", Mandating.class).mine().stream()
                .filter(one -> one.trader().equals("HANBIT"))
                .map(MandateFacts::id)
                .findFirst()
                .orElseThrow();
        stage.a(Mandating.class).accept(mandate);
        assertEquals(
                1, stage.as("broker-byeol", Wallet.class).page(Cut.first(9)).total());
        stage.a(Wallet.class).use(dossier, paper.reference(), null);
        stage.as(TRADER, Wallet.class).remove(paper.reference());
        assertEquals(
                1, stage.as(TRADER, Drafting.class).open(dossier).attachments().size());
    }

    @Test
    void aPaperAnswersTheQuestionsThatFitItAndIsAddedOnce() {
        String dossier = stage.typed(OTHER, "bluetooth-speaker", Map.of());
        stage.as(OTHER, Wallet.class)
                .keep(
                        "NURI",
                        new WalletPaper.Described(
                                "conformity-certificate", "R-C-1", "R-C-ABC-1", null, null, "", null, "", ""),
                        "certificate.pdf",
                        OnePage.bytes());
        List<WalletView> papers = stage.as(OTHER, Wallet.class).fitting(dossier, Set.of("conformity-certificate"));
        WalletAnswer answer =
                stage.a(WalletAnswering.class).of(papers, radio(dossier)).get(0);
        assertEquals(1, answer.line());
        assertEquals(List.of("R-C-ABC-1"), List.copyOf(answer.answers().values()));
        int papersBefore =
                stage.as(OTHER, Drafting.class).open(dossier).attachments().size();
        for (int time = 0; time < 2; time++) {
            stage.as(OTHER, Wallet.class).useOnce(dossier, answer.paper().reference(), null);
        }
        assertEquals(
                papersBefore + 1,
                stage.as(OTHER, Drafting.class).open(dossier).attachments().size());
        refused(
                "dossier.not-found",
                () -> stage.as(TRADER, Wallet.class)
                        .useOnce(dossier, answer.paper().reference(), null));
        Drafting drafting = stage.as(OTHER, Drafting.class);
        JsonObject before = drafting.open(dossier).answersFor("RR02");
        drafting.saveAnswers(
                dossier,
                "RR02",
                before,
                Json.parse(before.toString().replace("\"1\":{", "\"1\":{\"conf_no\":\"R-C-ABC-1\",")));
        assertEquals(List.of(), stage.a(WalletAnswering.class).of(papers, radio(dossier)));
    }

    private QuestionSheet radio(String dossier) {
        return stage.as(OTHER, Preparing.class).of(dossier).documents().stream()
                .filter(prepared -> prepared.definition().code().equals("RR02"))
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    private void keep(String title, @Nullable LocalDate until, @Nullable BigDecimal quantity) {
        stage.as(TRADER, Wallet.class).keep("HANBIT", described(title, until, quantity), "offer.pdf", OnePage.bytes());
    }

    private static WalletPaper.Described described(
            String title, @Nullable LocalDate until, @Nullable BigDecimal quantity) {
        return new WalletPaper.Described(KIND, title, "OS-26-1", until, quantity, "KGM", null, "", "");
    }

    private String draft(String trader) {
        return stage.as(trader, Drafting.class)
                .create(trader.equals(TRADER) ? "HANBIT" : "NURI", Direction.IMPORT, "consignment");
    }

    private List<WalletView> fitting(String dossier) {
        return stage.as(TRADER, Wallet.class).fitting(dossier, Set.of(KIND));
    }

    private void use(String dossier, WalletView paper, @Nullable BigDecimal quantity) {
        stage.as(TRADER, Wallet.class).use(dossier, paper.reference(), quantity);
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
