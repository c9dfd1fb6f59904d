package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.intake.Entering;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.Messages;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.TimelineEntryFacts;

/** An application that came to nothing is no dead end: what is lodged again, taken back, met elsewhere, or stands still. */
class AttemptsStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QUARANTINE = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    private static final String DOCUMENT = "VQ02";

    private final Stage stage = new Stage();
    private String dossier = "";
    private int lodgings;

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void whatWasRefusedIsLodgedAgainCorrectedInTheSameCase() {
        String first = lodged();
        refuse(first);
        assertEquals(DeclarationState.BLOCKED, declaration().state());
        assertRefused("lodgement.nothing-left", this::lodge, "nothing goes again by itself");
        assertRefused("dossier.already-lodged", () -> correct("AU-26-1"), "nor is it changed unasked");

        stage.as(TRADER, Answering.class).again(first);
        stage.as(TRADER, Answering.class).again(first);
        correct("AU-26-2222");
        String second = application(lodge(), DOCUMENT);

        assertNotEquals(first, second);
        assertEquals(ApplicationState.REFUSED, view(first).state(), "the first stays to be read");
        assertEquals("AU-26-1188", number(view(first)));
        assertEquals("AU-26-2222", number(view(second)));
        assertEquals(List.of(1, 2), List.of(view(first).attempt(), view(second).attempt()));
        assertEquals(DeclarationRequirement.State.OPEN, required().state());
        assertEquals(second, required().application());
        assertEquals(DeclarationState.LODGED, declaration().state());

        stage.deliver();
        refuse(second);
        stage.as(TRADER, Answering.class).again(second);
        String third = application(lodge(), DOCUMENT);
        stage.deliver();
        approve(QUARANTINE, third);
        approve(FOOD, food());
        stage.confirm(declaration().reference());
        assertEquals(DeclarationState.READY, declaration().state());
        assertEquals(
                List.of(first, second, third),
                stage.as(TRADER, CaseFiles.class).own(dossier).applications().stream()
                        .filter(view -> view.document().equals(DOCUMENT))
                        .map(ApplicationView::reference)
                        .toList());
    }

    @Test
    void onlyTheLastAndOnlyWhatCameToNothingIsOpenedAgain() {
        String first = lodged();
        assertRefused("application.not-now", () -> again(first), "it is under way");
        assertRefused(
                "application.not-found",
                () -> stage.as("trader-nuri", Answering.class).again(first),
                "not theirs");
        refuse(first);
        again(first);
        String second = application(lodge(), DOCUMENT);
        assertRefused("application.not-now", () -> again(first), "another one stands");
        stage.deliver();
        approve(QUARANTINE, second);
        assertRefused("application.not-now", () -> again(second), "it is approved");
    }

    @Test
    void oneAgencysRefusalEndsNothingForTheOthers() {
        String refused = lodged();
        refuse(refused);
        approve(FOOD, food());
        assertEquals(ApplicationState.APPROVED, view(food()).state());
        assertEquals(DeclarationState.BLOCKED, declaration().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"on its way", "received", "in review", "questioned"})
    void whatIsTakenBackLeavesTheRequirementOpenAndTellsTheAgency(String when) {
        String application = lodged(!when.equals("on its way"));
        if (when.equals("in review") || when.equals("questioned")) {
            stage.as(QUARANTINE, Deciding.class).claim(application);
        }
        if (when.equals("questioned")) {
            decide(QUARANTINE, application, new Decision.Ask("?"));
        }
        stage.as(TRADER, Answering.class).withdraw(application);

        assertEquals(ApplicationState.WITHDRAWN, view(application).state());
        assertEquals(DeclarationRequirement.State.OPEN, required().state());
        assertNull(required().application());
        assertEquals(DeclarationState.LODGED, declaration().state());
        assertEquals(List.of(DOCUMENT + " BY_APPLICANT"), withdrawals());
        assertRefused(
                "application.already-decided",
                () -> stage.as(TRADER, Answering.class).withdraw(application),
                "twice");

        correct("AU-26-3333");
        String again = application(lodge(), DOCUMENT);
        stage.deliver();
        approve(QUARANTINE, again);
        approve(FOOD, food());
        stage.confirm(declaration().reference());
        assertEquals(DeclarationState.READY, declaration().state());
    }

    @Test
    void whatCustomsHasRefusedIsNotAppliedForAnyMore() {
        String first = lodged();
        refuse(first);
        again(first);
        String declaration = declaration().reference();
        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.REFUSE, "신고 내용이 다름");
        assertRefused("declaration.already-refused", this::lodge, "it is over");
    }

    @Test
    void aResultFromElsewhereClosesTheOpenApplicationAndBothHear() {
        String application = lodged();
        stage.as(QUARANTINE, Deciding.class).claim(application);
        report("QIA-1", null);

        ApplicationView closed = view(application);
        assertEquals(ApplicationState.CLOSED, closed.state());
        assertEquals("QIA-1", closed.reasonText());
        assertEquals(DeclarationRequirement.State.MET, required().state());
        assertEquals("QIA-1", required().certificate());
        assertEquals(List.of(DOCUMENT + " MET_ELSEWHERE"), withdrawals());
        assertEquals(
                List.of("HANBIT", "QIA"),
                Stream.of("HANBIT", "MFDS", "QIA").filter(this::isTold).toList());
        assertTrue(stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .map(TimelineEntryFacts::act)
                .anyMatch("application.close"::equals));
        assertRefused(
                "application.already-decided",
                () -> decide(QUARANTINE, application, new Decision.Approve(null, null)),
                "nothing is left to decide");
    }

    @Test
    void aResultFromElsewhereMeetsWhatWasRefusedHere() {
        String application = lodged();
        refuse(application);
        report("QIA-2", null);
        assertEquals(ApplicationState.REFUSED, view(application).state());
        assertEquals(DeclarationRequirement.State.MET, required().state());
        again(application);
        assertRefused("lodgement.nothing-left", this::lodge, "what is met is not lodged once more");
        assertEquals(DeclarationRequirement.State.MET, required().state());
    }

    @Test
    void anApprovalFromElsewhereThatHasEndedMeetsNothing() {
        String application = lodged();
        report("QIA-3", today().minusDays(1));
        assertEquals(ApplicationState.RECEIVED, view(application).state());
        assertEquals(DeclarationRequirement.State.OPEN, required().state());
    }

    @Test
    void theClockStandsStillWhileTheTraderIsAsked() {
        String application = lodged();
        LocalDate due = view(application).dueOn();
        stage.as(QUARANTINE, Deciding.class).claim(application);
        decide(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        LocalDate asked = today();
        assertNull(view(application).pause().resumedAt());
        assertEquals(asked, day(view(application).pause().stoppedAt()));

        stage.a(StageClock.class).pass(Duration.ofDays(10));
        answer(application);
        WorkingDays workingDays = stage.a(WorkingDays.class);
        int days = workingDays.between(asked, today());
        ApplicationView answered = view(application);
        assertEquals(days, answered.pause().days());
        assertNull(answered.pause().stoppedAt());
        assertEquals(today(), day(answered.pause().resumedAt()));
        assertEquals(workingDays.addTo(due, days), answered.dueOn());

        decide(QUARANTINE, application, new Decision.Ask("한 가지 더 있습니다."));
        LocalDate askedAgain = today();
        stage.a(StageClock.class).pass(Duration.ofDays(7));
        answer(application);
        int more = workingDays.between(askedAgain, today());
        assertEquals(days + more, view(application).pause().days());
        assertEquals(
                workingDays.addTo(answered.dueOn(), more), view(application).dueOn());
    }

    private boolean isTold(String organisation) {
        return stage.a(Messages.class).within(Reach.of(organisation), Cut.at(0, 20)).rows().stream()
                .map(MessageFacts::code)
                .anyMatch("notice.application-closed"::equals);
    }

    private static LocalDate day(@Nullable Instant moment) {
        return LocalDate.ofInstant(Objects.requireNonNull(moment), Kst.ZONE);
    }

    private void answer(String application) {
        stage.as(TRADER, Answering.class)
                .answer(application, "확인했습니다.", Json.createObjectBuilder().build());
    }

    private void report(String number, @Nullable LocalDate until) {
        String declaration = declaration().reference();
        stage.as(QUARANTINE, Reporting.class)
                .report(new ResultElsewhere.Reported(
                        DOCUMENT,
                        number,
                        ResultElsewhere.Outcome.APPROVED,
                        today().minusDays(2),
                        until,
                        "",
                        "000-81-00011",
                        declaration,
                        Carriage.of(null, null)));
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private String lodged() {
        return lodged(true);
    }

    private String lodged(boolean delivered) {
        dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        String application = application(lodge(), DOCUMENT);
        if (delivered) {
            stage.deliver();
        }
        return application;
    }

    private Receipt lodge() {
        lodgings++;
        return stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "attempt-" + lodgings, new byte[] {1});
    }

    private String food() {
        return application(stage.as(TRADER, CaseFiles.class).receipt(dossier), "FD01");
    }

    private void again(String application) {
        stage.as(TRADER, Answering.class).again(application);
    }

    private void correct(String certificate) {
        JsonObject answers = Json.createObjectBuilder(
                        stage.as(TRADER, CaseFiles.class).own(dossier).dossier().answersFor(DOCUMENT))
                .add("hc_no", certificate)
                .build();
        stage.as(TRADER, Entering.class).answer(dossier, DOCUMENT, answers);
    }

    private static String number(ApplicationView view) {
        return view.content().getJsonObject("head").getString("hc_no");
    }

    private void refuse(String application) {
        stage.as(QUARANTINE, Deciding.class).claim(application);
        decide(QUARANTINE, application, new Decision.Refuse("DOCUMENTS", "증명서가 원본과 다릅니다."));
    }

    private void approve(String official, String application) {
        stage.as(official, Deciding.class).claim(application);
        decide(official, application, new Decision.Approve(null, null));
    }

    private void decide(String official, String application, Decision decision) {
        stage.as(official, Deciding.class)
                .decide(application, stage.a(Viewing.class).outline(application).version(), decision);
    }

    private ApplicationView view(String application) {
        return stage.as(TRADER, Viewing.class).open(application);
    }

    private DeclarationView declaration() {
        return Objects.requireNonNull(
                stage.as(TRADER, CaseFiles.class).own(dossier).declaration());
    }

    private DeclarationView.Required required() {
        return declaration().requirements().stream()
                .filter(required -> required.document().equals(DOCUMENT))
                .findFirst()
                .orElseThrow();
    }

    /** What agencies were told in the outbox, whether it has arrived or not. */
    private List<String> withdrawals() {
        return List.of(Delivery.READY, Delivery.SENT, Delivery.ACKNOWLEDGED).stream()
                .flatMap(state -> stage.a(Envelopes.class).in(state, Cut.at(0, 100)).rows().stream())
                .filter(envelope -> envelope.kind().equals("withdrawal"))
                .map(AttemptsStoryTest::told)
                .toList();
    }

    private static String told(Envelope envelope) {
        JsonObject body = org.singlewindow.reference.Json.parse(envelope.body());
        return body.getString("application").substring(0, DOCUMENT.length()) + " " + body.getString("reason");
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String code, Executable act, String why) {
        assertEquals(code, assertThrows(Refusal.class, act, why).code(), why);
    }
}
