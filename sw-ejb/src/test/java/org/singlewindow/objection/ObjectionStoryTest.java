package org.singlewindow.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.condition.Performing;
import org.singlewindow.condition.UndertakingState;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.MessageQuery;
import org.singlewindow.notice.Messages;
import org.singlewindow.party.People;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** A trader does not accept a decision: within its period, once, answered by somebody else than who decided. */
class ObjectionStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final String COLLEAGUE = "official-qia-two";
    private static final String CUSTOMS = "customs-busan";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private String application = "";
    private String declaration = "";
    private String dossier = "";

    @BeforeEach
    void refuse() {
        stage.a(People.class).admit(COLLEAGUE, "QIA", Actor.Role.OFFICIAL, new Text("동료", "Colleague"), null);
        dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "objection-story-1", new byte[] {1});
        stage.deliver();
        declaration = receipt.declaration();
        application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
        stage.as(QIA, Deciding.class).claim(application);
        decide(
                QIA,
                new Decision.Refuse(
                        List.of("CERTIFICATE"),
                        "증명서 번호가 다름",
                        List.of(new Decision.Term("RETURN", "반송", LocalDate.of(2099, 1, 1), ""))));
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private void decide(String official, Decision decision) {
        stage.as(official, Deciding.class)
                .decide(
                        application,
                        stage.as(official, Viewing.class).outline(application).version(),
                        decision);
    }

    private Objecting objecting() {
        return stage.as(TRADER, Objecting.class);
    }

    private String lodge() {
        return objecting().lodge(application, "증명서 번호는 정정되었습니다.", 0);
    }

    private ApplicationState state() {
        return stage.as(TRADER, Viewing.class).outline(application).state();
    }

    private List<String> told(String organisation) {
        return stage.a(Messages.class).within(Reach.of(organisation), MessageQuery.ALL, Cut.first(50)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void oneThatIsUpheldIsReviewedByAnotherThanWhoDecided() {
        assertTrue(objecting().standing(application).possible());
        String objection = lodge();
        assertTrue(told("QIA").contains("notice.objection-LODGED"));
        refused("objection.not-possible", this::lodge);
        refused("objection.decided-by-you", () -> stage.as(QIA, Ruling.class).answer(objection, false, "유지"));
        stage.as(COLLEAGUE, Ruling.class).answer(objection, true, "정정 확인");
        assertEquals(ApplicationState.RECEIVED, state());
        assertEquals(
                DeclarationState.LODGED,
                stage.as(CUSTOMS, Clearing.class).open(declaration).state());
        assertEquals(
                UndertakingState.WAIVED,
                stage.as(TRADER, Performing.class).ofCase(dossier).get(0).state(),
                "what the refusal ordered goes with it");
        assertTrue(told("HANBIT").containsAll(List.of("notice.objection-UPHELD", "notice.application-reopened")));
        assertTrue(told("KCS").contains("notice.application-reopened"));
        refused(
                "application.decided-before",
                () -> stage.as(QIA, Deciding.class).claim(application));
        stage.as(COLLEAGUE, Deciding.class).claim(application);
        decide(COLLEAGUE, new Decision.Approve(null, null));
        assertEquals(ApplicationState.APPROVED, state());
        refused("objection.not-now", () -> stage.as(QIA, Ruling.class).answer(objection, false, "again"));
    }

    @Test
    void whoCorrectsTheDecisionByHimselfEndsTheObjectionAndDecidesNoMore() {
        lodge();
        stage.as(QIA, Deciding.class).reopen(application, "다시 보겠습니다.");
        assertEquals(
                ObjectionState.UPHELD,
                objecting().standing(application).objections().get(0).state());
        assertTrue(told("HANBIT").contains("notice.objection-UPHELD"));
        refused(
                "application.decided-before",
                () -> stage.as(QIA, Deciding.class).claim(application));
        stage.as(COLLEAGUE, Deciding.class).claim(application);
        stage.a(StageClock.class).pass(Duration.ofMinutes(1));
        decide(COLLEAGUE, new Decision.Refuse("CERTIFICATE", "역시 다름"));
        assertTrue(objecting().standing(application).possible(), "that is another decision");
        lodge();
    }

    @Test
    void whoRevokedIsWhoDecided() {
        stage.as(QIA, Deciding.class).reopen(application, "정정");
        stage.as(QIA, Deciding.class).claim(application);
        decide(QIA, new Decision.Approve(null, null));
        String number =
                stage.a(Certificates.class).ofApplication(application).get(0).number();
        stage.as(COLLEAGUE, Recalling.class).revoke(application, number, "위조된 증명서");
        String objection = lodge();
        refused(
                "objection.decided-by-you",
                () -> stage.as(COLLEAGUE, Ruling.class).answer(objection, false, "유지"));
        stage.as(COLLEAGUE, Ruling.class).answer(objection, true, "다시 봄");
        refused(
                "application.decided-before",
                () -> stage.as(COLLEAGUE, Deciding.class).claim(application));
        stage.as(QIA, Deciding.class).claim(application);
    }

    @Test
    void oneThatIsDismissedLeavesTheDecisionAndIsNotLodgedAgain() {
        long paper = stage.as(TRADER, Attaching.class).attach(dossier, "other", "정정.pdf", OnePage.bytes());
        String objection = objecting().lodge(application, "다시 보아 주십시오.", paper);
        assertEquals("정정.pdf", stage.as(QIA, Ruling.class).paper(objection).name());
        assertEquals(1, stage.as(QIA, Ruling.class).page(true, Cut.first(9)).total());
        stage.as(COLLEAGUE, Ruling.class).answer(objection, false, "새로운 사실이 없음");
        assertEquals(ApplicationState.REFUSED, state());
        assertEquals(0, stage.as(QIA, Ruling.class).page(true, Cut.first(9)).total());
        assertTrue(told("HANBIT").contains("notice.objection-DISMISSED"));
        refused("objection.not-possible", this::lodge);
    }

    @Test
    void whoTakesOneBackMayLodgeAnotherWithinThePeriod() {
        String objection = lodge();
        refused(
                "objection.not-found",
                () -> stage.as("trader-nuri", Objecting.class).withdraw(objection));
        objecting().withdraw(objection);
        assertTrue(told("QIA").contains("notice.objection-WITHDRAWN"));
        lodge();
    }

    @Test
    void afterThePeriodItIsTooLate() {
        LocalDate last =
                Objects.requireNonNull(objecting().standing(application).lastDay());
        assertTrue(last.isAfter(LocalDate.now().plusDays(28)), last.toString());
        stage.a(StageClock.class).pass(Duration.ofDays(31));
        assertFalse(objecting().standing(application).possible());
        refused("objection.not-possible", this::lodge);
    }

    @Test
    void nobodyElseObjectsOrAnswers() {
        refused(
                "application.not-found",
                () -> stage.as("trader-nuri", Objecting.class).lodge(application, "x", 0));
        String objection = lodge();
        refused(
                "objection.not-found",
                () -> stage.as("official-mfds", Ruling.class).answer(objection, false, "x"));
        refused(
                "objection.not-found",
                () -> stage.as("official-mfds", Ruling.class).answer(objection, true, "x"));
        refused("objection.text-wanted", () -> stage.as(COLLEAGUE, Ruling.class).answer(objection, true, " "));
    }
}
