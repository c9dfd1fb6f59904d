package org.singlewindow.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Asked;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Storing;
import org.singlewindow.application.Viewing;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Timing;
import org.singlewindow.inspection.Finding;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.Order;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.Messages;
import org.singlewindow.party.Reach;
import org.singlewindow.payment.Fees;
import org.singlewindow.payment.PaymentDesk;
import org.singlewindow.payment.Tariff;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Agencies have so long to decide, applicants so long to answer; what is asked is asked one by one, and the window watches. */
class ClockStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QUARANTINE = "official-qia";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");
    private static final Asked.Item NUMBER = Asked.Item.field("hc_no", "증명서의 번호와 다릅니다.");
    private static final Asked.Item PAPER = Asked.Item.paper("health-certificate", "원본을 올려 주십시오.");

    private final Stage stage = new Stage();
    private String dossier = "";

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void whatIsAskedIsAskedOneByOneAndWhatAnAnswerLeavesOpenIsSaidBefore() {
        String application = lodged("VQ02");
        LocalDate until = today().plusDays(20);
        ask(QUARANTINE, application, new Decision.Ask("두 가지를 확인해 주십시오.", List.of(NUMBER, PAPER), until));

        assertEquals(new Asked(List.of(NUMBER, PAPER), until), view(application).asked());
        assertEquals(List.of(NUMBER, PAPER), unanswered(application, JsonValue.EMPTY_JSON_OBJECT));
        JsonObject corrected =
                Json.createObjectBuilder().add("hc_no", "AU-26-2222").build();
        assertEquals(List.of(PAPER), unanswered(application, corrected));
        stage.a(StageClock.class).pass(Duration.ofMinutes(1));
        stage.as(TRADER, Attaching.class).attach(dossier, "health-certificate", "original.pdf", OnePage.bytes());
        assertEquals(List.of(), unanswered(application, corrected));

        stage.as(TRADER, Answering.class).answer(application, "고쳤습니다.", corrected);
        ApplicationView answered = view(application);
        assertEquals(new Asked(List.of(), null), answered.asked());
        assertEquals("AU-26-2222", answered.content().getJsonObject("head").getString("hc_no"));
        assertThrows(Refusal.class, () -> unanswered(application, corrected));
    }

    @Test
    void nothingIsAskedThatNobodyCanAnswerNorUntilADayThatNobodyCanKeep() {
        String application = lodged("VQ02");
        for (Asked.Item wrong : List.of(
                Asked.Item.field("nothing", "?"),
                Asked.Item.field(9, "hc_no", "?"),
                Asked.Item.paper("shopping-list", "?"),
                new Asked.Item("/head/hc_no", "health-certificate", "?"),
                new Asked.Item("", "", "?"))) {
            InvalidForm refused = assertThrows(
                    InvalidForm.class,
                    () -> ask(QUARANTINE, application, new Decision.Ask("?", List.of(wrong), null)),
                    wrong.toString());
            assertEquals("/items/0", refused.violations().get(0).pointer());
        }
        for (LocalDate day : List.of(today(), today().plusDays(366))) {
            assertThrows(InvalidForm.class, () -> ask(QUARANTINE, application, new Decision.Ask("?", List.of(), day)));
        }
        assertThrows(
                Refusal.class,
                () -> ask(QUARANTINE, application, new Decision.Ask("?", Collections.nCopies(51, PAPER), null)));
        assertEquals(ApplicationState.IN_REVIEW, view(application).state());
    }

    @Test
    void theApplicantIsRemindedAndWhatIsNotAnsweredInTimeIsRefusedByRule() {
        String application = lodged("VQ02");
        ask(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        LocalDate until = Objects.requireNonNull(view(application).asked().until());
        assertFalse(until.isBefore(today().plusDays(10)), "as long as the document gives");

        watch();
        assertEquals(0, told("HANBIT", "notice.answer-awaited"));
        passTo(until.minusDays(3));
        watch();
        watch();
        assertEquals(1, told("HANBIT", "notice.answer-awaited"), "three days before, once");
        passTo(until);
        watch();
        assertEquals(2, told("HANBIT", "notice.answer-awaited"), "a day before, though late");
        assertEquals(ApplicationState.QUESTIONED, view(application).state(), "the last day is theirs");
        passTo(until.plusDays(1));
        watch();
        ApplicationView refused = view(application);
        assertEquals(ApplicationState.REFUSED, refused.state());
        assertEquals("NO_ANSWER", refused.reasonCode());
        assertTrue(Objects.requireNonNull(refused.reasonText()).contains(until.toString()), refused.reasonText());
        assertNull(refused.certificate());
        assertEquals(1, told("HANBIT", "notice.application-refused"));
        assertTrue(acts(application).contains("application.lapse"));
        assertThrows(
                Refusal.class,
                () -> stage.as(TRADER, Answering.class).answer(application, "늦었습니다.", JsonValue.EMPTY_JSON_OBJECT));
    }

    @Test
    void whatWasRefusedByRuleAndIsReviewedAgainHasItsWholeTime() {
        String application = lodged("VQ02");
        ask(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        passTo(Objects.requireNonNull(view(application).asked().until()).plusDays(1));
        watch();
        stage.as(QUARANTINE, Deciding.class).reopen(application, "답변을 다른 길로 받았습니다.");
        ApplicationView again = view(application);
        assertEquals(new Asked(List.of(), null), again.asked());
        assertNull(again.pause().stoppedAt());
        assertTrue(again.dueOn().isAfter(today()), again.dueOn().toString());
        assertEquals(Standing.What.TO_BE_TAKEN, standing(application).what());
        passTo(again.dueOn().plusDays(1));
        stage.a(Watching.class).late();
        assertEquals(1, told("QIA", "notice.applications-late"));
    }

    @Test
    void whatIsAskedBeforeTheGoodsAreThereStandsStillFromThenOn() {
        String application = lodged("FD01");
        ask(FOOD, application, new Decision.Ask("번호를 확인해 주십시오."));
        passTo(today().plusDays(5));
        stage.as(TRADER, Storing.class).stored(application, today());
        LocalDate due = view(application).dueOn();
        stage.as(TRADER, Answering.class).answer(application, "확인했습니다.", JsonValue.EMPTY_JSON_OBJECT);
        assertEquals(due, view(application).dueOn(), "answered on the day on which its days begin");
    }

    @Test
    void whatIsAnsweredLateIsAnsweredAsLongAsNothingWasRefused() {
        String application = lodged("VQ02");
        ask(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        passTo(Objects.requireNonNull(view(application).asked().until()).plusDays(1));
        stage.as(TRADER, Answering.class).answer(application, "확인했습니다.", JsonValue.EMPTY_JSON_OBJECT);
        watch();
        assertEquals(ApplicationState.IN_REVIEW, view(application).state());
    }

    @Test
    void whoAsksForMoreTimeIsNotRefusedUntilTheAgencyHasSaidSo() {
        String application = lodged("VQ02");
        ask(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        LocalDate until = Objects.requireNonNull(view(application).asked().until());
        assertThrows(InvalidForm.class, () -> askForTime(application, until));
        LocalDate later = until.plusDays(14);
        askForTime(application, later);
        assertThrows(Refusal.class, () -> askForTime(application, later), "once at a time");
        assertEquals(1, told("QIA", "notice.time-wanted"));
        assertEquals(Standing.What.MORE_TIME_WANTED, standing(application).what());
        passTo(until.plusDays(2));
        watch();
        assertEquals(ApplicationState.QUESTIONED, view(application).state());

        assertThrows(
                Refusal.class, () -> stage.as(FOOD, Deciding.class).giveTime(application, later), "not their case");
        assertThrows(
                InvalidForm.class,
                () -> stage.as(QUARANTINE, Deciding.class).giveTime(application, until),
                "more is later than before");
        stage.as(QUARANTINE, Deciding.class).giveTime(application, later);
        assertThrows(
                Refusal.class,
                () -> stage.as(QUARANTINE, Deciding.class).giveTime(application, null),
                "nobody asks any more");
        assertEquals(later, view(application).asked().until());
        assertEquals(1, told("HANBIT", "notice.time-given"));

        askForTime(application, later.plusDays(7));
        stage.as(QUARANTINE, Deciding.class).giveTime(application, null);
        assertEquals(1, told("HANBIT", "notice.time-declined"));
        assertEquals(later, view(application).asked().until());
        passTo(later.plusDays(1));
        watch();
        assertEquals(ApplicationState.REFUSED, view(application).state());
    }

    @Test
    void foodThatIsLodgedEarlyCountsFromTheDayOnWhichItIsInStorage() {
        String application = lodged("FD01");
        String quarantine = application("VQ02");
        ApplicationView early = view(application);
        assertEquals(Timing.Start.STORAGE, early.waitsFor());
        assertEquals(Standing.What.AWAITS_GOODS, standing(application).what());
        assertEquals(Standing.Mark.STANDS, standing(application).mark());
        assertNull(view(quarantine).waitsFor(), "its days count from receipt");
        passTo(early.dueOn().plusDays(5));
        stage.a(Watching.class).late();
        assertEquals(0, told("MFDS", "notice.applications-late"), "what does not count yet is not late");

        assertThrows(InvalidForm.class, () -> stage.as(TRADER, Storing.class).stored(application, today().plusDays(1)));
        assertThrows(
                Refusal.class, () -> stage.as(QUARANTINE, Storing.class).stored(application, today()), "not theirs");
        assertThrows(Refusal.class, () -> stage.as("trader-nuri", Storing.class).stored(application, today()));
        stage.as(TRADER, Storing.class).stored(application, today());
        ApplicationView stored = view(application);
        assertNull(stored.waitsFor());
        assertEquals(stage.a(WorkingDays.class).addTo(today(), 10), stored.dueOn());
        assertTrue(acts(application).contains("application.clock-start"));
        assertThrows(Refusal.class, () -> stage.as(TRADER, Storing.class).stored(application, today()), "once");
    }

    @Test
    void anInspectionLetsTheDaysStandStillOnlyWhereTheDocumentSaysSo() {
        String application = lodged("VQ02");
        stage.as(QUARANTINE, Deciding.class).claim(application);
        order(application, InspectionKind.DOCUMENT);
        assertNull(view(application).pause().stoppedAt());
    }

    @Test
    void severalReasonsAtOnceCountOnceAndNoDayIsLost() {
        Tariff.clock(stage, "VQ02", "stops: [QUESTION, INSPECTION, LABORATORY]");
        String application = lodged("VQ02");
        LocalDate due = view(application).dueOn();
        stage.as(QUARANTINE, Deciding.class).claim(application);
        LocalDate stopped = today();
        String papers = order(application, InspectionKind.DOCUMENT);
        assertEquals(Set.of(Timing.Stop.INSPECTION), view(application).pause().why());
        assertEquals(Standing.What.STANDS_STILL, standing(application).what());
        assertEquals(Standing.Mark.STANDS, standing(application).mark());
        passTo(stopped.plusDays(1));
        String laboratory = order(application, InspectionKind.LABORATORY);
        ask(QUARANTINE, application, new Decision.Ask("번호를 확인해 주십시오."));
        assertEquals(
                Set.of(Timing.Stop.QUESTION, Timing.Stop.INSPECTION, Timing.Stop.LABORATORY),
                view(application).pause().why());
        passTo(stopped.plusDays(4));
        stage.as(TRADER, Answering.class).answer(application, "확인했습니다.", JsonValue.EMPTY_JSON_OBJECT);
        stage.as(QUARANTINE, Inspecting.class).report(papers, "papers-result", Finding.PASSED, List.of());
        assertEquals(due, view(application).dueOn(), "the laboratory is not done");
        passTo(stopped.plusDays(7));
        stage.as(QUARANTINE, Inspecting.class).callOff(laboratory, "필요 없게 되었습니다.");
        assertEquals(Set.of(), view(application).pause().why());
        WorkingDays calendar = stage.a(WorkingDays.class);
        assertEquals(
                calendar.addTo(due, calendar.between(stopped, today())),
                view(application).dueOn());
        List<String> acts = acts(application);
        assertEquals(1, Collections.frequency(acts, "application.clock-stop-inspection"));
        assertEquals(1, Collections.frequency(acts, "application.clock-stop-laboratory"));
        assertEquals(1, Collections.frequency(acts, "application.clock-on"));
    }

    @Test
    void theDaysStandStillUntilTheFeeIsPaid() {
        Tariff.put(stage, "VQ02", "krw: 12000");
        Tariff.clock(stage, "VQ02", "stops: [PAYMENT]");
        String application = lodged("VQ02");
        LocalDate due = view(application).dueOn();
        LocalDate stopped = today();
        assertEquals(Standing.What.TO_PAY, standing(application).what());
        assertEquals(Standing.By.TRADER, standing(application).what().by());
        passTo(stopped.plusDays(7));
        release(application);
        WorkingDays calendar = stage.a(WorkingDays.class);
        assertEquals(
                calendar.addTo(due, calendar.between(stopped, today())),
                view(application).dueOn());
        assertEquals(Standing.What.TO_BE_TAKEN, standing(application).what());
        assertTrue(acts(application).containsAll(List.of("application.clock-stop-payment", "application.clock-on")));
    }

    @Test
    void theDaysBeginWhenTheFeeIsPaid() {
        Tariff.put(stage, "VQ02", "krw: 12000");
        Tariff.clock(stage, "VQ02", "starts: PAYMENT, stops: [PAYMENT]");
        String application = lodged("VQ02");
        assertEquals(Standing.What.AWAITS_FEE, standing(application).what());
        passTo(today().plusDays(7));
        release(application);
        int days =
                stage.a(Definitions.class).find("VQ02", today()).orElseThrow().processingDays();
        assertEquals(
                stage.a(WorkingDays.class).addTo(today(), days),
                view(application).dueOn());
        assertEquals(Set.of(), view(application).pause().why());
        assertEquals(0, view(application).pause().days(), "what did not count yet did not stand still");
    }

    @Test
    void whereNoFeeIsOwedTheDaysThatBeginWithItBeginWithReceipt() {
        Tariff.clock(stage, "VQ02", "starts: PAYMENT");
        assertNull(view(lodged("VQ02")).waitsFor());
    }

    @Test
    void theDaysBeginWithTheFirstSample() {
        Tariff.clock(stage, "VQ02", "starts: SAMPLE");
        String application = lodged("VQ02");
        assertEquals(Standing.What.AWAITS_SAMPLE, standing(application).what());
        stage.as(QUARANTINE, Deciding.class).claim(application);
        String papers = order(application, InspectionKind.DOCUMENT);
        Finding sampled = new Finding(true, List.of(), List.of(new Finding.Sample("S-1", "residues")), List.of(), "");
        stage.as(QUARANTINE, Inspecting.class).report(papers, "papers-result", sampled, List.of());
        assertNull(view(application).waitsFor());
    }

    private String order(String application, InspectionKind kind) {
        Ordering ordering = stage.as(QUARANTINE, Ordering.class);
        Order usual = ordering.suggested(application);
        return ordering.order(
                application, new Order(kind, usual.office(), usual.place(), usual.containers(), usual.items(), ""));
    }

    private void release(String application) {
        String charge = stage.as(TRADER, Fees.class).ofCase(dossier).stream()
                .filter(one -> one.application().equals(application))
                .findFirst()
                .orElseThrow()
                .reference();
        stage.as("helpdesk-one", PaymentDesk.class).release(charge, "창구에서 냈습니다.");
    }

    @Test
    void whatIsNotDecidedInTimeIsToldToItsAgencyOnce() {
        String application = lodged("VQ02");
        LocalDate due = view(application).dueOn();
        assertEquals(Standing.What.TO_BE_TAKEN, standing(application).what());
        assertEquals(due, standing(application).until());
        passTo(due);
        assertEquals(Standing.Mark.SOON, standing(application).mark());
        stage.a(Watching.class).late();
        assertEquals(0, told("QIA", "notice.applications-late"));
        passTo(due.plusDays(1));
        assertEquals(Standing.Mark.LATE, standing(application).mark());
        stage.a(Watching.class).late();
        stage.a(Watching.class).late();
        assertEquals(1, told("QIA", "notice.applications-late"));
    }

    @Test
    void howLongItUsuallyTakesIsSaidOnceEnoughWereDecided() {
        System.setProperty("sw.limit.usual-cases", "2");
        try {
            String first = lodged("VQ02");
            stage.a(StageClock.class).pass(Duration.ofHours(30));
            decide(QUARANTINE, first, new Decision.Approve(null, null));
            stage.a(Watching.class).usual();
            String second = lodged("VQ02");
            assertNull(standing(second).usual(), "one is not enough");
            stage.a(StageClock.class).pass(Duration.ofHours(50));
            decide(QUARANTINE, second, new Decision.Refuse("DOCUMENTS", "원본과 다릅니다."));
            stage.a(Watching.class).usual();
            stage.a(StageClock.class).pass(Duration.ofMinutes(11));
            String third = lodged("VQ02");
            assertEquals(2, Objects.requireNonNull(standing(third).usual()).days());
            assertEquals(2, Objects.requireNonNull(standing(third).usual()).cases());
        } finally {
            System.clearProperty("sw.limit.usual-cases");
        }
    }

    private String lodged(String document) {
        dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "clock-" + dossier, new byte[] {1});
        assertEquals(2, receipt.agencies().size());
        stage.deliver();
        return application(document);
    }

    private String application(String document) {
        return stage.as(TRADER, CaseFiles.class).receipt(dossier).agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private void ask(String official, String application, Decision.Ask ask) {
        decide(official, application, ask);
    }

    private void decide(String official, String application, Decision decision) {
        stage.as(official, Deciding.class).claim(application);
        long version = stage.as(official, Viewing.class).outline(application).version();
        stage.as(official, Deciding.class).decide(application, version, decision);
    }

    private void askForTime(String application, @Nullable LocalDate until) {
        stage.as(TRADER, Answering.class).askForTime(application, Objects.requireNonNull(until), "원본을 기다리고 있습니다.");
    }

    private List<Asked.Item> unanswered(String application, JsonObject answers) {
        return stage.as(TRADER, Answering.class).unanswered(application, answers);
    }

    private ApplicationView view(String application) {
        return stage.as(TRADER, Viewing.class).open(application);
    }

    private Standing standing(String application) {
        return stage.a(Standings.class).of(view(application));
    }

    private void watch() {
        stage.a(Watching.class).questions();
    }

    private void passTo(LocalDate day) {
        while (today().isBefore(day)) {
            stage.a(StageClock.class).pass(Duration.ofDays(1));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(stage.a(Clock.class).instant(), Kst.ZONE);
    }

    private long told(String organisation, String code) {
        return stage.a(Messages.class).within(Reach.of(organisation), Cut.at(0, 100)).rows().stream()
                .map(MessageFacts::code)
                .filter(code::equals)
                .count();
    }

    private List<String> acts(String application) {
        return stage.a(Timeline.class).of(dossier).stream()
                .filter(entry -> entry.subject().equals(application))
                .map(TimelineEntryFacts::act)
                .toList();
    }
}
