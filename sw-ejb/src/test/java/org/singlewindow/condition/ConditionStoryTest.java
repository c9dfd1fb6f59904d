package org.singlewindow.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.MessageQuery;
import org.singlewindow.notice.Messages;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** What decisions demand afterwards: conditions of an approval and orders of a refusal, until each is done. */
class ConditionStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final UndertakingQuery ALL = new UndertakingQuery(Set.of(), "", "");
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private String dossier = "";
    private String application = "";

    @BeforeEach
    void lodge() {
        dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "condition-story-1", new byte[] {1});
        stage.deliver();
        application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
        stage.as(QIA, Deciding.class).claim(application);
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private LocalDate inTenDays() {
        return stage.a(WorkingDays.class).addTo(today(), 10);
    }

    private static Decision.Term place(@Nullable LocalDate due) {
        return new Decision.Term("PLACE", "감천 냉동창고에만 보관", due, "김보관");
    }

    private void decide(Decision decision) {
        stage.as(QIA, Deciding.class)
                .decide(
                        application,
                        stage.as(QIA, Viewing.class).outline(application).version(),
                        decision);
    }

    private UndertakingView approved(@Nullable LocalDate due) {
        decide(new Decision.Approve("신청한 용도로만", null, List.of(place(due))));
        return only();
    }

    private UndertakingView only() {
        List<UndertakingView> all = stage.as(TRADER, Performing.class).ofCase(dossier);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private void answer(UndertakingAct act, String text, @Nullable LocalDate day) {
        String reference = only().reference();
        stage.as(QIA, Supervising.class).answer(reference, act, text, day);
    }

    private List<String> told(String organisation) {
        return stage.a(Messages.class).within(Reach.of(organisation), MessageQuery.ALL, Cut.first(50)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }

    private long times(String organisation, String code) {
        return told(organisation).stream().filter(code::equals).count();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    private void look() {
        stage.a(Reminding.class).look();
    }

    private void passUntil(LocalDate day) {
        stage.a(StageClock.class).pass(Duration.between(today().atStartOfDay(), day.atStartOfDay()));
        look();
        look();
    }

    @Test
    void whatIsUndertakenStandsInTheLedgerAndOnTheCertificate() {
        UndertakingView undertaking = approved(inTenDays());
        assertEquals(UndertakingState.OPEN, undertaking.state());
        assertEquals("김보관", undertaking.keeper());
        String printed = Objects.requireNonNull(stage.a(Certificates.class)
                .find(undertaking.certificate())
                .orElseThrow()
                .conditions());
        assertEquals(
                "신청한 용도로만\n- 보관·사용 장소 (Place of storage or use): 감천 냉동창고에만 보관 ~ " + inTenDays() + " · 김보관", printed);
        assertEquals(
                List.of(undertaking),
                stage.as(QIA, Supervising.class).page(ALL, Cut.first(9)).rows());
        assertEquals(
                0,
                stage.as("official-mfds", Supervising.class)
                        .page(ALL, Cut.first(9))
                        .total());
        assertEquals(
                0,
                stage.as("trader-nuri", Performing.class)
                        .page(ALL, Cut.first(9))
                        .total());
        refused(
                "condition.not-found",
                () -> stage.as("trader-nuri", Performing.class).handIn(undertaking.reference(), "x", 0));
        refused(
                "condition.not-found",
                () -> stage.as("official-mfds", Supervising.class)
                        .answer(undertaking.reference(), UndertakingAct.ACCEPT, "", null));
    }

    @Test
    void aProofIsLookedAtSentBackAndAccepted() {
        UndertakingView undertaking = approved(inTenDays());
        String reference = undertaking.reference();
        long paper = stage.as(TRADER, Attaching.class).attach(dossier, "other", "보관확인서.pdf", OnePage.bytes());
        stage.as(TRADER, Performing.class).handIn(reference, "입고함", paper);
        assertEquals(1, times("QIA", "notice.undertaking-HAND_IN"));
        assertEquals(
                "보관확인서.pdf", stage.as(QIA, Supervising.class).proof(reference).name());
        refused("condition.text-wanted", () -> answer(UndertakingAct.SEND_BACK, " ", null));
        answer(UndertakingAct.SEND_BACK, "날짜가 없음", null);
        assertEquals("날짜가 없음", only().answer());
        stage.as(TRADER, Performing.class).handIn(reference, "다시", 0);
        assertNull(only().paper());
        answer(UndertakingAct.ACCEPT, "", null);
        assertEquals(UndertakingState.FULFILLED, only().state());
        assertTrue(told("HANBIT").contains("notice.undertaking-ACCEPT"));
        refused("condition.not-now", () -> answer(UndertakingAct.BREACH, "late", null));
        refused("condition.not-now", () -> stage.as(TRADER, Performing.class).handIn(reference, "again", 0));
    }

    @Test
    void nobodyProvesAnythingWithAPaperOfSomebodyElse() {
        String reference = approved(inTenDays()).reference();
        String other = stage.typed("trader-nuri", "bluetooth-speaker", Map.of());
        long paper = stage.as("trader-nuri", Attaching.class).attach(other, "other", "a.pdf", OnePage.bytes());
        refused(
                "dossier.attachment-not-found",
                () -> stage.as(TRADER, Performing.class).handIn(reference, "x", paper));
    }

    @Test
    void theTraderIsRemindedBeforeAndOnTheDayAndOnceItHasPassed() {
        LocalDate due = inTenDays();
        approved(due);
        look();
        assertEquals(0, times("HANBIT", "notice.undertaking-due"));
        passUntil(stage.a(WorkingDays.class).addTo(today(), 7));
        assertEquals(1, times("HANBIT", "notice.undertaking-due"));
        passUntil(due);
        assertEquals(2, times("HANBIT", "notice.undertaking-due"));
        assertEquals(UndertakingState.OPEN, only().state());
        passUntil(due.plusDays(1));
        assertEquals(UndertakingState.OVERDUE, only().state());
        assertEquals(1, times("HANBIT", "notice.undertaking-LAPSE"));
        assertEquals(1, times("QIA", "notice.undertaking-LAPSE"));
        refused("condition.day-wanted", () -> answer(UndertakingAct.EXTEND, "", today()));
        answer(UndertakingAct.EXTEND, "", today().plusDays(1));
        assertEquals(UndertakingState.OPEN, only().state());
        passUntil(today().plusDays(2));
        assertEquals(UndertakingState.OVERDUE, only().state());
        answer(UndertakingAct.BREACH, "보관 장소에 없음", null);
        assertEquals(UndertakingState.BREACHED, only().state());
    }

    @Test
    void ofWhatHasNoEndNobodyIsReminded() {
        approved(null);
        passUntil(today().plusDays(400));
        assertEquals(UndertakingState.OPEN, only().state());
        assertEquals(0, times("HANBIT", "notice.undertaking-due"));
    }

    @Test
    void withTheCertificateGoesWhatWasUndertakenForIt() {
        String certificate = approved(inTenDays()).certificate();
        String other = stage.as(QIA, Recalling.class).replace(application, certificate, "정정", "", null);
        assertEquals(other, only().certificate());
        assertEquals(UndertakingState.OPEN, only().state());
        stage.as(QIA, Recalling.class).revoke(application, other, "결정 취소");
        assertEquals(UndertakingState.WAIVED, only().state());
    }

    @Test
    void aRefusalSaysItsReasonsWithTheirLawAndOrdersWhatBecomesOfTheGoods() {
        Decision.Term destroy = new Decision.Term("DESTROY", "지정 소각장에서", inTenDays(), "");
        refused(
                "application.order-due-wanted",
                () -> decide(new Decision.Refuse(
                        List.of("PEST_DISEASE"), "검출", List.of(new Decision.Term("DESTROY", "소각", null, "")))));
        refused(
                "application.term-unknown",
                () -> decide(new Decision.Refuse(List.of("PEST_DISEASE"), "검출", List.of(place(inTenDays())))));
        refused("application.reason-unknown", () -> decide(new Decision.Refuse(List.of(), "검출", List.of())));
        decide(new Decision.Refuse(List.of("PEST_DISEASE", "DOCUMENTS"), "검출", List.of(destroy)));
        assertTrue(only().ordered());
        MessageFacts told = stage.as(TRADER, ReadingMessages.class)
                .mine(Cut.at(0, 1))
                .rows()
                .get(0);
        String text = told.details().getString("text");
        assertTrue(text.contains("가축전염병 예방법」 제36조"), text);
        assertTrue(text.contains("구비서류 미비"), text);
        assertTrue(text.contains("폐기 (Destroy): 지정 소각장에서 ~ " + inTenDays()), text);
        assertEquals(1, times("KCS", "notice.application-refused"));
        stage.as(TRADER, Performing.class).handIn(only().reference(), "소각함", 0);
        answer(UndertakingAct.ACCEPT, "", null);
        assertEquals(UndertakingState.FULFILLED, only().state());
    }

    @Test
    void whatADecisionDemandsIsLookedAt() {
        refused(
                "application.term-unknown",
                () -> decide(new Decision.Approve(null, null, List.of(new Decision.Term("NONE", "x", null, "")))));
        refused(
                "application.term-wanted",
                () -> decide(new Decision.Approve(null, null, List.of(new Decision.Term("USE", " ", null, "")))));
        refused(
                "application.term-not-in-future",
                () -> decide(new Decision.Approve(null, null, List.of(place(today())))));
        refused(
                "application.too-many-terms",
                () -> decide(new Decision.Approve(null, null, Collections.nCopies(11, place(null)))));
        assertEquals(List.of(), stage.as(TRADER, Performing.class).ofCase(dossier));
    }
}
