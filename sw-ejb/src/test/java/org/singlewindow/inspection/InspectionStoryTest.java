package org.singlewindow.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.Demand;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Days;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** Inspections from their order to what they found: one agency, several and customs at once, and what a trader books. */
class InspectionStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final String MFDS = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    private static final String KEY = "result-0001";
    private static final Finding WRONG = new Finding(false, List.of("LABEL"), List.of(), List.of(), "No Korean label.");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    private final Stage stage = new Stage();
    private String dossier = "";
    private String declaration = "";
    private String quarantine = "";
    private String food = "";

    @BeforeEach
    void lodge() {
        dossier = stage.typed(
                TRADER,
                "beef",
                Map.of(
                        "/FD01/items/2/expiry",
                        "2028-11-01",
                        "/VQ02/hc_no",
                        "AU-26-1188",
                        "/VQ02/hc_date",
                        "2026-11-02"));
        Receipt receipt =
                stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "inspection-story-01", new byte[] {1});
        stage.deliver();
        declaration = receipt.declaration();
        quarantine = application(receipt, "VQ02");
        food = application(receipt, "FD01");
        stage.as(QIA, Deciding.class).claim(quarantine);
        stage.as(MFDS, Deciding.class).claim(food);
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    private String order(String official, String application, InspectionKind kind, String... containers) {
        Ordering ordering = stage.as(official, Ordering.class);
        Order usual = ordering.suggested(application);
        return ordering.order(
                application,
                new Order(
                        kind,
                        usual.office(),
                        usual.place(),
                        containers.length == 0 ? usual.containers() : List.of(containers),
                        usual.items(),
                        "with the door open"));
    }

    private Booking booking() {
        return stage.as(TRADER, Booking.class);
    }

    private InspectionView view(String inspection) {
        return booking().ofCase(dossier).stream()
                .filter(one -> one.reference().equals(inspection))
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> slots(String inspection) {
        return booking().offer(inspection).slots().stream().map(Slot::at).toList();
    }

    /** Times that are more than two days ahead: those can be changed. */
    private Instant later(String inspection, int number) {
        Instant from = Instant.now().plus(2, ChronoUnit.DAYS);
        return slots(inspection).stream()
                .filter(at -> at.isAfter(from))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private int occupied(String office, LocalDate day) {
        return stage.as(QIA, Inspecting.class).occupancy(office, new Days(day, day)).stream()
                .mapToInt(Occupancy::taken)
                .sum();
    }

    private void approve(String official, String application) {
        stage.as(official, Deciding.class)
                .decide(
                        application,
                        stage.as(official, Viewing.class).outline(application).version(),
                        new Decision.Approve(null, null));
    }

    private List<String> told(String person) {
        return stage.as(person, ReadingMessages.class).mine(Cut.first(50)).rows().stream()
                .map(MessageFacts::code)
                .filter(code -> code.startsWith("notice.inspection"))
                .toList();
    }

    /** Letters to an agency about inspections, the oldest first. */
    private List<String> mailed(String agency) {
        return stage.a(Outbox.class).claim(100).stream()
                .filter(envelope -> envelope.destination().equals(Outbox.NOTICES))
                .map(EnvelopeFacts::body)
                .map(Json::parse)
                .filter(body -> body.getString("to").equals("office@" + agency + ".example"))
                .map(body -> body.getString("code"))
                .filter(code -> code.startsWith("notice.inspection"))
                .toList();
    }

    @Test
    void anApprovalWaitsForTheResultAndARefusalDoesNot() {
        String inspection = order(QIA, quarantine, InspectionKind.DOCUMENT);
        refused("inspection.open", () -> approve(QIA, quarantine));
        assertFalse(view(inspection).isBookable());
        refused("inspection.not-now", () -> booking().propose(inspection, Instant.now()));
        stage.as(QIA, Inspecting.class).report(inspection, KEY, Finding.PASSED, List.of());
        approve(QIA, quarantine);
        assertEquals(InspectionState.DONE, view(inspection).state());

        String other = order(MFDS, food, InspectionKind.ON_SITE);
        booking().book(other, slots(other).get(0));
        stage.as(MFDS, Deciding.class)
                .decide(
                        food,
                        stage.as(MFDS, Viewing.class).outline(food).version(),
                        new Decision.Refuse("LABELLING", "No label."));
        assertEquals(InspectionState.CANCELLED, view(other).state());
    }

    @Test
    void whoHasTakenTheApplicationOrdersAndNobodyElseKnows() {
        refused("application.not-found", () -> order(MFDS, quarantine, InspectionKind.ON_SITE));
        refused("inspection.not-holder", () -> order("official-mfds2", food, InspectionKind.ON_SITE));
        String inspection = order(QIA, quarantine, InspectionKind.ON_SITE);
        for (String stranger : List.of("trader-nuri", "broker-byeol")) {
            Booking theirs = stage.as(stranger, Booking.class);
            refused("inspection.not-found", () -> theirs.offer(inspection));
            refused("inspection.not-found", () -> theirs.book(inspection, Instant.now()));
            refused("inspection.not-found", () -> theirs.giveBack(inspection));
            refused("inspection.not-found", () -> theirs.propose(inspection, Instant.now()));
            refused(
                    "inspection.not-found",
                    () -> stage.as(stranger, Inspecting.class).photo(inspection, 1));
            assertEquals(List.of(), theirs.ofCase(dossier));
            assertEquals(0, theirs.page(false, Cut.first(5)).total());
        }
        for (String stranger : List.of(MFDS, CUSTOMS)) {
            Inspecting theirs = stage.as(stranger, Inspecting.class);
            refused("inspection.not-found", () -> theirs.open(inspection));
            refused("inspection.not-found", () -> theirs.report(inspection, KEY, WRONG, List.of()));
            refused("inspection.not-found", () -> theirs.giveBack(inspection, "why"));
            refused("inspection.not-found", () -> theirs.agree(inspection));
            refused("inspection.not-found", () -> theirs.assign(inspection, stranger));
            assertEquals(List.of(), theirs.waiting(""));
        }
        refused("inspection.not-found", () -> stage.as(MFDS, Inspecting.class).callOff(inspection, "why"));
        assertEquals(1, stage.as(QIA, Inspecting.class).waiting("").size());
    }

    @Test
    void aTimeIsBookedMovedAndGivenUpUntilADayBefore() {
        String inspection = order(QIA, quarantine, InspectionKind.SAMPLE);
        List<Instant> slots = slots(inspection);
        WorkingDays days = new WorkingDays();
        assertTrue(
                slots.stream()
                        .allMatch(at -> days.isWorkingDay(LocalDate.ofInstant(at, Kst.ZONE))
                                && at.isAfter(Instant.now().plus(3, ChronoUnit.HOURS))),
                slots.toString());
        refused(
                "inspection.slot-taken",
                () -> booking().book(inspection, slots.get(0).plusSeconds(1)));
        booking().book(inspection, slots.get(15));
        booking().book(inspection, slots.get(16));
        assertEquals(slots.get(16), view(inspection).startsAt());
        assertTrue(slots(inspection).contains(slots.get(15)), "what was given up is free again");
        LocalDate day = LocalDate.ofInstant(slots.get(16), Kst.ZONE);
        assertEquals(
                List.of(inspection),
                stage.as(QIA, Inspecting.class).between("", new Days(day, day)).stream()
                        .map(InspectionView::reference)
                        .toList());
        assertEquals(1, occupied(view(inspection).office(), day));
        booking().giveBack(inspection);
        assertEquals(InspectionState.WANTED, view(inspection).state());
        booking().book(inspection, slots.get(16));
        assertEquals(
                List.of(
                        "notice.inspection-BOOK",
                        "notice.inspection-BOOK",
                        "notice.inspection-GIVE_BACK",
                        "notice.inspection-BOOK"),
                mailed("QIA"));
        assertEquals(List.of("notice.inspection-ORDER"), told(TRADER));
        stage.a(StageClock.class)
                .pass(Duration.between(Instant.now(), slots.get(16)).minusHours(23));
        refused("inspection.too-late", () -> booking().giveBack(inspection));
        refused("inspection.too-late", () -> booking().book(inspection, slots.get(25)));
        assertFalse(booking().offer(inspection).changeable());
        stage.as(QIA, Inspecting.class).giveBack(inspection, "The officer is ill.");
        assertEquals("notice.inspection-GIVE_BACK", told(TRADER).get(0));
    }

    @Test
    void anOfficeHasRoomForSoManyAtATime() {
        String first = order(QIA, quarantine, InspectionKind.ON_SITE, "ABCU1");
        Instant at = later(first, 0);
        int room = booking().offer(first).slots().stream()
                .filter(slot -> slot.at().equals(at))
                .mapToInt(Slot::left)
                .sum();
        for (int i = 0; i < room; i++) {
            String one = i == 0 ? first : order(QIA, quarantine, InspectionKind.ON_SITE, "XYZU" + i);
            booking().book(one, at);
        }
        String late = order(QIA, quarantine, InspectionKind.ON_SITE, "LATE1");
        assertFalse(slots(late).contains(at));
        refused("inspection.slot-taken", () -> booking().book(late, at));
        booking().giveBack(first);
        booking().book(late, at);
    }

    @Test
    void severalWhoWantTheSameContainerComeTogether() {
        String one = order(QIA, quarantine, InspectionKind.ON_SITE);
        String two = order(MFDS, food, InspectionKind.LABORATORY);
        String apart = order(MFDS, food, InspectionKind.ON_SITE, "ABCU9");
        assertEquals(2, booking().offer(one).together().size());
        Instant at = later(two, 1);
        booking().book(one, at);
        assertEquals(at, view(two).startsAt());
        assertEquals(InspectionState.WANTED, view(apart).state());

        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.SELECT, "");
        InspectionView customs = stage.as(CUSTOMS, Inspecting.class).waiting("").get(0);
        Slot joined = booking().offer(customs.reference()).slots().stream()
                .filter(Slot::others)
                .findFirst()
                .orElseThrow();
        assertEquals(at, joined.at(), "where two come already");
        Instant moved = later(customs.reference(), 9);
        booking().book(customs.reference(), moved);
        assertEquals(moved, view(one).startsAt(), "all of them move");
        assertEquals(moved, view(two).startsAt());

        stage.as(QIA, Inspecting.class).callOff(one, "Not needed.");
        assertEquals(InspectionState.CANCELLED, view(one).state());
        assertEquals(InspectionState.WANTED, view(two).state());
        assertNull(view(customs.reference()).startsAt());
        assertTrue(told(TRADER).containsAll(List.of("notice.inspection-CALL_OFF", "notice.inspection-GIVE_BACK")));
        assertTrue(mailed("MFDS").contains("notice.inspection-GIVE_BACK"), "the other office hears of it");
        assertTrue(slots(two).contains(moved), "nothing is lost");
        booking().book(two, moved);
        assertEquals(moved, view(customs.reference()).startsAt());
    }

    @Test
    void aProposedTimeIsBookedOnceAllAgree() {
        String one = order(QIA, quarantine, InspectionKind.ON_SITE);
        String two = order(MFDS, food, InspectionKind.ON_SITE);
        Instant night = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        refused("inspection.not-ahead", () -> booking().propose(one, night.plus(60, ChronoUnit.DAYS)));
        booking().propose(one, night);
        stage.as(QIA, Inspecting.class).agree(one);
        assertEquals(InspectionState.WANTED, view(one).state());
        refused("inspection.nothing-proposed", () -> {
            booking().book(two, later(two, 0));
            booking().giveBack(two);
            stage.as(MFDS, Inspecting.class).agree(two);
        });
        booking().propose(two, night);
        stage.as(QIA, Inspecting.class).agree(one);
        stage.as(MFDS, Inspecting.class).agree(two);
        assertEquals(night, view(one).startsAt());
        assertEquals(night, view(two).startsAt());
    }

    @Test
    void anOfficerIsAtOnePlaceAtATime() {
        String one = order(MFDS, food, InspectionKind.ON_SITE, "ABCU1");
        String two = order(MFDS, food, InspectionKind.ON_SITE, "ABCU2");
        Instant at = later(one, 0);
        refused("inspection.not-now", () -> stage.as(MFDS, Inspecting.class).assign(one, MFDS));
        booking().book(one, at);
        booking().book(two, at);
        Inspecting inspecting = stage.as(MFDS, Inspecting.class);
        refused("inspection.officer-unknown", () -> inspecting.assign(one, QIA));
        inspecting.assign(one, MFDS);
        inspecting.assign(one, "official-mfds2");
        inspecting.assign(two, MFDS);
        refused("inspection.officer-elsewhere", () -> inspecting.assign(one, MFDS));
        booking().book(two, later(two, 7));
        stage.as(MFDS, Inspecting.class).assign(one, MFDS);
    }

    @Test
    void aMinuteLaterIsNoOtherVisit() {
        String one = order(MFDS, food, InspectionKind.ON_SITE, "ABCU1");
        String two = order(MFDS, food, InspectionKind.ON_SITE, "ABCU2");
        Instant at = later(one, 0);
        booking().book(one, at);
        booking().propose(two, at.plus(1, ChronoUnit.MINUTES));
        Inspecting inspecting = stage.as(MFDS, Inspecting.class);
        inspecting.agree(two);
        inspecting.assign(one, MFDS);
        refused("inspection.officer-elsewhere", () -> inspecting.assign(two, MFDS));
    }

    @Test
    void whatWasFoundCountsOnceAndHasItsPhotos() {
        String inspection = order(MFDS, food, InspectionKind.LABORATORY);
        booking().book(inspection, slots(inspection).get(0));
        Inspecting inspecting = stage.as(MFDS, Inspecting.class);
        Finding.Measure beyond = new Finding.Measure(1, "chlorpyrifos", "0.12", "0.10", "mg/kg", false);
        Finding.Measure none = new Finding.Measure(1, "DDT", "", "0.10", "mg/kg", false);
        Finding.Measure least = new Finding.Measure(1, "protein", "18.5", "20", "%", true);
        assertEquals(List.of("BEYOND", "WITHIN", "BEYOND"), List.of(beyond.verdict(), none.verdict(), least.verdict()));
        List<Finding.Sample> samples = List.of(new Finding.Sample("S-26-1", "residues"));
        refused(
                "inspection.beyond-limit",
                () -> inspecting.report(
                        inspection, KEY, new Finding(true, List.of(), samples, List.of(beyond), ""), List.of()));
        refused(
                "inspection.number-odd",
                () -> inspecting.report(
                        inspection,
                        KEY,
                        new Finding(
                                true,
                                List.of(),
                                samples,
                                List.of(new Finding.Measure(1, "DDT", "1e999999", "1", "", false)),
                                ""),
                        List.of()));
        refused(
                "inspection.finding-wanted",
                () -> inspecting.report(inspection, KEY, Finding.said(false, " "), List.of()));
        refused("inspection.photo-odd", () -> inspecting.report(inspection, KEY, WRONG, pictures(new byte[] {1})));
        Finding finding = new Finding(false, List.of("RESIDUE"), samples, List.of(beyond, none), "잔류농약 기준 초과");
        inspecting.report(inspection, KEY, finding, pictures(PIXEL));
        inspecting.report(inspection, KEY, WRONG, List.of());
        assertEquals(finding, view(inspection).finding(), "the second one was the same request");
        refused(
                "inspection.not-now",
                () -> stage.as(MFDS, Inspecting.class).report(inspection, "result-0002", WRONG, List.of()));
        assertEquals(
                "photo-1.png",
                stage.as(TRADER, Inspecting.class).photo(inspection, 1).name());
        refused("inspection.not-found", () -> stage.as(TRADER, Inspecting.class).photo(inspection, 2));
        assertEquals("notice.inspection-REPORT", told(TRADER).get(0));
        assertTrue(stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .anyMatch(entry -> entry.act().equals("inspection.report")));
    }

    private static List<Inspecting.Picture> pictures(byte[] bytes) {
        return List.of(new Inspecting.Picture("IMG_1.png", bytes));
    }

    @Test
    void whatCustomsSelectsItInspectsAndPassesInOneAct() {
        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.SELECT, "all cartons");
        InspectionView ordered = stage.as(CUSTOMS, Inspecting.class).waiting("").get(0);
        assertEquals("all cartons", ordered.order().note());
        booking().book(ordered.reference(), slots(ordered.reference()).get(0));
        stage.as(CUSTOMS, Inspecting.class).report(ordered.reference(), KEY, WRONG, List.of());
        assertEquals(Clearance.FOUND_WANTING, clearance());
        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.PASS, "");
        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.SELECT, "");
        stage.as(CUSTOMS, Clearing.class).answerUnseen(declaration, Clearance.Act.PASS, "");
        assertEquals(List.of(), stage.as(CUSTOMS, Inspecting.class).waiting(""), "what is passed is inspected");
        assertTrue(booking().ofCase(dossier).stream().allMatch(one -> one.state() == InspectionState.DONE));
        assertTrue(stage.as(CUSTOMS, Clearing.class).open(declaration).demands().stream()
                .noneMatch(
                        demanded -> demanded.demand() == Demand.INSPECTION && demanded.state() == Demand.State.OPEN));
        assertEquals(
                ApplicationState.IN_REVIEW,
                stage.as(QIA, Viewing.class).outline(quarantine).state());
    }

    @Test
    void whatIsDoneBeforeItsHourTakesNoPlaceAnyMore() {
        String one = order(QIA, quarantine, InspectionKind.ON_SITE);
        String two = order(MFDS, food, InspectionKind.ON_SITE);
        Instant at = later(one, 0);
        LocalDate day = LocalDate.ofInstant(at, Kst.ZONE);
        booking().book(one, at);
        int there = takenWhereTheyLie(two, at);
        assertEquals(1, occupied(view(one).office(), day));
        stage.as(QIA, Inspecting.class).report(one, KEY, Finding.PASSED, List.of());
        assertEquals(0, occupied(view(one).office(), day));
        assertEquals(there, takenWhereTheyLie(two, at), "the other one comes all the same");
        stage.as(MFDS, Inspecting.class).report(two, "result-0002", Finding.PASSED, List.of());
        assertEquals(0, takenWhereTheyLie(two, at));
    }

    private int takenWhereTheyLie(String inspection, Instant at) {
        String calendar = Calendars.ofPlace(view(inspection).order().place());
        return stage.a(Inspections.class)
                .taken(Set.of(calendar), at, at.plusMillis(1))
                .size();
    }

    private Clearance clearance() {
        return stage.as(CUSTOMS, Clearing.class).open(declaration).clearance();
    }
}
