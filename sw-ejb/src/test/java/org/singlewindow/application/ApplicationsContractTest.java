package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Timing;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Applications}, wherever they are kept. */
public class ApplicationsContractTest extends StoreContract<Applications> {
    static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    static final JsonObject CONTENT = Json.parse("{\"head\":{\"purpose\":\"식용\"},\"items\":{\"1\":{\"lot\":\"A-1\"}}}");
    static final Actor OFFICIAL = new Actor("official-mfds", "Lee", "MFDS", Actor.Role.OFFICIAL);
    static final Timing TIMING = new Timing(10);
    private static final Set<ApplicationState> ALL = EnumSet.allOf(ApplicationState.class);

    /** An application of that case, lodged then. */
    public static Application lodged(long number, long dossier, String dossierReference, Instant at) {
        return new Application(number, of(dossier, dossierReference, "FOOD", "MFDS", "frozen beef", DUE), CONTENT, at);
    }

    /** An application about which its agency asks. */
    public static Application questioned(long number, long dossier, String dossierReference, Instant at) {
        Application application = lodged(number, dossier, dossierReference, at);
        application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, at);
        application.apply(ApplicationAct.CLAIM, OFFICIAL, at);
        application.apply(ApplicationAct.ASK, OFFICIAL, at);
        application.stop(Timing.Stop.QUESTION, at);
        return application;
    }

    /** Withdraws it. */
    public static void withdraw(Application application, Instant at) {
        application.apply(ApplicationAct.WITHDRAW, TRADER, at);
    }

    static Lodged of(
            long dossier, String dossierReference, String document, String agency, String goods, LocalDate due) {
        return new Lodged(
                dossier,
                dossierReference,
                document,
                1,
                3,
                agency,
                "HANBIT",
                "GARAM",
                goods,
                List.of(item(1), item(3)),
                due);
    }

    private static Application.Item item(int sequence) {
        return new Application.Item(sequence, "020230", "쇠고기 " + sequence);
    }

    /** Keeps what an application covers. */
    private void cover(Application application, List<Application.Item> items) {
        store().cover(items.stream()
                .map(item -> new ApplicationItem(application.id(), item))
                .toList());
    }

    private List<Integer> covered(Application application) {
        return store().items(application).stream()
                .map(ApplicationItem::sequence)
                .toList();
    }

    private Application add(long number, String agency, String goods, LocalDate due, Instant at) {
        Application application =
                new Application(number, of(number, "SW-" + number, "FOOD", agency, goods, due), CONTENT, at);
        store().add(application);
        return application;
    }

    private Application add(long number, long dossier) {
        Application application =
                new Application(number, of(dossier, "SW-" + dossier, "D" + number, "MFDS", "beef", DUE), CONTENT, NOW);
        store().add(application);
        return application;
    }

    private static WorklistQuery sorted(WorklistQuery.Sort sort, @Nullable Cut cut) {
        return new WorklistQuery(ALL, "", "", "", sort, Objects.requireNonNull(cut));
    }

    private static WorklistQuery text(String text) {
        return new WorklistQuery(ALL, "", "", text, WorklistQuery.Sort.DUE, Cut.at(0, 10));
    }

    private List<Long> ids(WorklistQuery query) {
        return store().worklist("MFDS", query).rows().stream()
                .map(Application::id)
                .toList();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        String reference = add(11, 7).reference();
        written();
        Application found = store().find(reference).orElseThrow();
        assertEquals(11, found.id());
        assertEquals(CONTENT, found.content());
        assertEquals(NOW, found.lodgedAt());
        assertEquals(DUE, found.dueOn());
        assertEquals(Optional.of("SW-7"), store().caseOf(reference));
        assertEquals(Optional.empty(), store().find(reference + "0").map(Application::reference));
        assertEquals(Optional.empty(), store().caseOf(reference + "0"));
    }

    @Test
    void nineHundredAndNinetyNineGoodsItemsAreKept() {
        List<Integer> items = IntStream.rangeClosed(1, 999).boxed().toList();
        Application application = add(11, 7);
        cover(application, items.stream().map(ApplicationsContractTest::item).toList());
        written();
        assertEquals(items, covered(application));
    }

    @Test
    void whatAnApplicationCoversIsKeptAsItWasDeclared() {
        Application two = add(11, 7);
        Application one = add(12, 7);
        Application none = add(13, 8);
        cover(two, List.of(item(3), new Application.Item(1, "", "")));
        cover(one, List.of(item(3)));
        written();
        List<ApplicationItem> kept = store().items(two);
        assertEquals(List.of(1, 3), kept.stream().map(ApplicationItem::sequence).toList());
        assertEquals(
                List.of("", "020230"), kept.stream().map(ApplicationItem::hs).toList());
        assertEquals(
                List.of("", "쇠고기 3"),
                kept.stream().map(ApplicationItem::description).toList());
        assertEquals(
                List.of("11 1", "11 3", "12 3"),
                store().items(List.of(none, one, two)).stream()
                        .map(item -> item.applicationId() + " " + item.sequence())
                        .toList());
        assertEquals(List.of(), store().items(none));
        assertEquals(List.of(), store().items(List.of()));
    }

    @Test
    void severalCasesAreReadAtOnce() {
        add(12, 7);
        add(11, 8);
        add(13, 7);
        add(14, 9);
        written();
        assertEquals(
                List.of(11L, 12L, 13L),
                store().ofCases(List.of("SW-7", "SW-8")).stream()
                        .map(Application::id)
                        .toList());
        assertEquals(List.of(), store().ofCases(List.of()));
    }

    @Test
    void aSecondAttemptIsKeptBesideTheFirst() {
        Application first = lodged(11, 7, "SW-7", NOW);
        withdraw(first, NOW);
        store().add(first);
        Lodged again = new Lodged(7, "SW-7", "FOOD", 2, 3, "MFDS", "HANBIT", "GARAM", "beef", List.of(item(1)), DUE);
        store().add(new Application(12, again, CONTENT, NOW));
        written();
        assertEquals(
                List.of(1, 2),
                store().ofCase("SW-7").stream().map(Application::attempt).toList());
    }

    @Test
    void aPauseIsKept() {
        Application application = add(11, "MFDS", "beef", DUE, NOW);
        application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        application.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        application.apply(ApplicationAct.ASK, OFFICIAL, NOW);
        application.stop(Timing.Stop.QUESTION, NOW);
        application.stop(Timing.Stop.INSPECTION, NOW.plus(Duration.ofDays(1)));
        written();
        Application asked = store().find(application.reference()).orElseThrow();
        assertEquals(new Pause(NOW, Set.of(Timing.Stop.QUESTION, Timing.Stop.INSPECTION), null, 0), asked.pause());
        asked.goOn(Timing.Stop.INSPECTION, NOW.plus(Duration.ofDays(2)), TIMING, new WorkingDays());
        assertEquals(new Pause(NOW, Set.of(Timing.Stop.QUESTION), null, 0), asked.pause());
        asked.apply(ApplicationAct.ANSWER, TRADER, NOW.plus(Duration.ofDays(7)));
        asked.goOn(Timing.Stop.QUESTION, NOW.plus(Duration.ofDays(7)), TIMING, new WorkingDays());
        written();
        Application answered = store().find(application.reference()).orElseThrow();
        assertEquals(new Pause(null, Set.of(), NOW.plus(Duration.ofDays(7)), 5), answered.pause());
        assertEquals(new WorkingDays().addTo(DUE, 5), answered.dueOn());
    }

    @Test
    void whatChangedIsKept() {
        String reference = add(11, 7).reference();
        written();
        Application found = store().find(reference).orElseThrow();
        JsonObject better = Json.parse("{\"head\":{\"purpose\":\"feed\"},\"items\":{}}");
        found.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        found.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        found.revise(better);
        written();
        Application changed = store().find(reference).orElseThrow();
        assertEquals(ApplicationState.IN_REVIEW, changed.state());
        assertEquals("official-mfds", changed.holder());
        assertEquals(2, changed.revision());
        assertEquals(better, changed.content());
    }

    @Test
    void aCaseHasItsOwnInTheOrderOfLodging() {
        add(12, 7);
        add(11, 8);
        add(13, 7);
        written();
        assertEquals(
                List.of(12L, 13L),
                store().ofCase("SW-7").stream().map(Application::id).toList());
        assertEquals(List.of(), store().ofCase("SW-9"));
    }

    @Test
    void aWorklistComesInTheOrderAskedForPageByPage() {
        add(11, "MFDS", "beef", DUE.plusDays(2), NOW);
        add(12, "MFDS", "pork", DUE, NOW.plusSeconds(2));
        add(13, "MFDS", "lamb", DUE, NOW.plusSeconds(1));
        add(14, "QIA", "beef", DUE, NOW);
        written();
        assertEquals(List.of(12L, 13L, 11L), ids(sorted(WorklistQuery.Sort.DUE, Cut.at(0, 10))));
        assertEquals(List.of(12L, 13L, 11L), ids(sorted(WorklistQuery.Sort.NEWEST, Cut.at(0, 10))));
        assertEquals(List.of(11L, 13L, 12L), ids(sorted(WorklistQuery.Sort.OLDEST, Cut.at(0, 10))));
        assertEquals(List.of(13L), ids(sorted(WorklistQuery.Sort.DUE, Cut.at(1, 1))));
        Page<Application> beyond = store().worklist("MFDS", sorted(WorklistQuery.Sort.DUE, Cut.at(3, 2)));
        assertEquals(List.of(), beyond.rows());
        assertEquals(3, beyond.total());
    }

    @Test
    void whatIsEqualComesInTheOrderOfLodging() {
        add(12, "MFDS", "pork", DUE, NOW);
        add(11, "MFDS", "beef", DUE, NOW);
        written();
        assertEquals(List.of(11L, 12L), ids(sorted(WorklistQuery.Sort.DUE, Cut.at(0, 10))));
        assertEquals(List.of(12L, 11L), ids(sorted(WorklistQuery.Sort.NEWEST, Cut.at(0, 10))));
        assertEquals(List.of(11L, 12L), ids(sorted(WorklistQuery.Sort.OLDEST, Cut.at(0, 10))));
    }

    @Test
    void aWorklistHoldsWhatIsAskedFor() {
        add(11, "MFDS", "beef", DUE, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        Application held = add(12, "MFDS", "pork", DUE, NOW);
        held.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        held.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        written();
        WorklistQuery.Sort due = WorklistQuery.Sort.DUE;
        assertEquals(
                List.of(11L),
                ids(new WorklistQuery(Set.of(ApplicationState.RECEIVED), "", "", "", due, Cut.at(0, 10))));
        assertEquals(List.of(12L), ids(new WorklistQuery(ALL, "", "official-mfds", "", due, Cut.at(0, 10))));
        assertEquals(List.of(11L, 12L), ids(new WorklistQuery(ALL, "FOOD", "", "", due, Cut.at(0, 10))));
        assertEquals(List.of(), ids(new WorklistQuery(ALL, "MEAT", "", "", due, Cut.at(0, 10))));
    }

    @Test
    void aTextIsPartOfReferenceGoodsOrApplicant() {
        String reference = add(11, "MFDS", "Frozen 쇠고기 100%", DUE, NOW).reference();
        add(12, "MFDS", "pork_belly!", DUE, NOW);
        written();
        assertEquals(List.of(11L), ids(text(" FROZEN 쇠 ")));
        assertEquals(List.of(11L), ids(text(reference.toLowerCase(Locale.ROOT))));
        assertEquals(List.of(11L, 12L), ids(text("hanbit")));
        assertEquals(List.of(11L), ids(text("0%")));
        assertEquals(List.of(12L), ids(text("k_b")));
        assertEquals(List.of(12L), ids(text("y!")));
        assertEquals(List.of(), ids(text("po%y")));
        assertEquals(List.of(), ids(text("p_rk")));
        assertEquals(List.of(11L, 12L), ids(text("  ")));
    }

    @Test
    void anApplicationIsFoundByItsConsignmentNamesAndWhatOfficialsGaveIt() {
        Application found = new Application(11, of(7, "SW-7", "FOOD", "MFDS", "beef", DUE), CONTENT, NOW);
        store().add(found, List.of("수입식품 신고", "Food import"));
        Application other = new Application(12, of(8, "SW-8", "FOOD", "MFDS", "beef", DUE), CONTENT, NOW);
        store().add(other);
        Catchword.Place seven = Catchword.Place.ofConsignment("SW-7", "SW-7");
        the(Catchwords.class).add(seven, List.of("HDMU-777", "123-45-67890"));
        the(Catchwords.class).add(seven.part("title"), List.of("secret"));
        the(Catchwords.class).add(Catchword.Place.ofDocument("PQ-1", "SW-7", "PLANT"), List.of("other agency"));
        found.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        found.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        found.approved("CFOOD26-0000001-2", null, null);
        store().foundBy(found);
        written();
        for (String typed : List.of("hdmu777", "1234567890", "food IMPORT", "신고 수입식품", "cfood26-0000001", "lee beef")) {
            assertEquals(List.of(11L), ids(text(typed)), typed);
        }
        assertEquals(List.of(), ids(text("secret")));
        assertEquals(List.of(), ids(text("agency")));
    }

    @Test
    void whatIsFreeForSomebodyIsTheirsOrNobodys() {
        add(11, "MFDS", "beef", DUE, NOW);
        Application held = add(12, "MFDS", "pork", DUE, NOW);
        held.apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        held.apply(ApplicationAct.CLAIM, OFFICIAL, NOW);
        written();
        WorklistQuery due = sorted(WorklistQuery.Sort.DUE, Cut.at(0, 10));
        assertEquals(List.of(11L, 12L), ids(due.freeFor("official-mfds")));
        assertEquals(List.of(11L), ids(due.freeFor("official-mfds2")));
    }

    @Test
    void workIsCountedToTheEndForWhoeverPagesByNumberAndAllElseAsFarAsIsSaid() {
        System.setProperty(Limits.COUNTED_ROWS.property(), "2");
        try {
            for (long number = 11; number <= 15; number++) {
                add(number, "MFDS", "beef", DUE, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
            }
            written();
            Set<ApplicationState> received = Set.of(ApplicationState.RECEIVED);
            WorklistQuery.Sort due = WorklistQuery.Sort.DUE;
            WorklistQuery work = new WorklistQuery(received, "", "", "", due, Cut.at(0, 1));
            assertEquals(5, store().worklist("MFDS", work).total());
            assertEquals(3, store().worklist("MFDS", sorted(due, Cut.at(0, 1))).total());
            assertEquals(3, store().worklist("MFDS", sorted(due, Cut.at(3, 1))).total());
            WorklistQuery page = new WorklistQuery(received, "", "", "", due, Cut.first(1));
            assertEquals(3, store().worklist("MFDS", page).total());
        } finally {
            System.clearProperty(Limits.COUNTED_ROWS.property());
        }
    }

    @Test
    void whatAnAgencyDecidedOfAnApplicantComesNewestFirst() {
        for (long number = 11; number <= 14; number++) {
            decide(add(number, number == 14 ? "QIA" : "MFDS", "beef", DUE, NOW), NOW.plusSeconds(20 - number));
        }
        add(15, "MFDS", "beef", DUE, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        withdraw(add(16, "MFDS", "beef", DUE, NOW), NOW);
        written();
        assertEquals(List.of(11L, 12L, 13L), decided("HANBIT", 10));
        assertEquals(List.of(11L), decided("HANBIT", 1));
        assertEquals(List.of(), decided("NURI", 10));
    }

    static void decide(Application application, Instant at) {
        application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, at);
        Actor official = new Actor("official", "Lee", application.agency(), Actor.Role.OFFICIAL);
        application.apply(ApplicationAct.CLAIM, official, at);
        application.apply(ApplicationAct.REFUSE, official, at);
    }

    private List<Long> decided(String applicant, int most) {
        return store().decided("MFDS", applicant, most).stream()
                .map(Application::id)
                .toList();
    }

    @Test
    void formerContentsComeOldestFirst() {
        Application application = add(11, 7);
        Application other = add(12, 7);
        ApplicationRevision first = new ApplicationRevision(application, "one", NOW);
        application.revise(Json.parse("{}"));
        store().add(new ApplicationRevision(application, "two", NOW.plus(Duration.ofHours(1))));
        store().add(first);
        store().add(new ApplicationRevision(other, "other", NOW));
        written();
        List<ApplicationRevision> kept = store().revisions(application);
        assertEquals(
                List.of("one", "two"),
                kept.stream().map(ApplicationRevision::note).toList());
        assertEquals(
                List.of("one", "two", "other"),
                store().revisions(List.of(other, application)).stream()
                        .map(ApplicationRevision::note)
                        .toList());
        assertEquals(List.of(), store().revisions(List.of()));
        assertEquals(CONTENT, kept.get(0).content());
        assertEquals(NOW, kept.get(0).replacedAt());
    }

    @Test
    void aDossierLosesAllOfItsOwn() {
        Application gone = add(11, 7);
        Application stays = add(12, 8);
        cover(gone, List.of(item(1)));
        cover(stays, List.of(item(2)));
        store().add(new ApplicationRevision(gone, "gone", NOW));
        store().add(new ApplicationRevision(stays, "stays", NOW));
        written();
        store().removeAll(7);
        written();
        assertEquals(List.of(), store().ofCase("SW-7"));
        assertTrue(store().find(gone.reference()).isEmpty());
        assertEquals(List.of(), store().revisions(gone));
        assertEquals(1, store().ofCase("SW-8").size());
        assertEquals(1, store().revisions(stays).size());
        assertEquals(List.of(), covered(gone));
        assertEquals(List.of(2), covered(stays));
    }

    private void readAll() {
        List<Application> rows = store().worklist("MFDS", sorted(WorklistQuery.Sort.DUE, Cut.at(0, 50)))
                .rows();
        store().items(rows);
        store().revisions(rows);
        store().ofCases(rows.stream().map(Application::dossierReference).toList());
    }

    private void addWithAll(long number) {
        Application application = add(number, 7);
        cover(application, List.of(item(1), item(2)));
        store().add(new ApplicationRevision(application, "note", NOW));
    }

    @Test
    void aListIsReadByAsManyStatementsHoweverLongItIs() {
        addWithAll(11);
        addWithAll(12);
        int few = statements(this::readAll);
        for (long number = 13; number <= 35; number++) {
            addWithAll(number);
        }
        assertEquals(few, statements(this::readAll));
    }

    @Test
    void whatAnApplicationCoversIsWrittenByOneStatement() {
        Application one = add(11, 7);
        Application many = add(12, 7);
        int single = statements(() -> cover(one, List.of(item(1))));
        assertEquals(
                single,
                statements(() -> cover(
                        many,
                        IntStream.rangeClosed(1, 100)
                                .mapToObj(ApplicationsContractTest::item)
                                .toList())));
    }

    private List<Long> work(WorklistQuery.Sort sort) {
        return ids(new WorklistQuery(EnumSet.of(ApplicationState.RECEIVED), "", "", "", sort, Cut.at(0, 10)));
    }

    @Test
    void openWorkIsOrderedByEveryColumn() {
        add(11, "MFDS", "pork", DUE, NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        add(12, "MFDS", "beef", DUE.plusDays(2), NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        add(13, "MFDS", "쇠고기", DUE.plusDays(1), NOW).apply(ApplicationAct.DELIVER, Actor.SYSTEM, NOW);
        written();
        assertEquals(List.of(12L, 13L, 11L), work(WorklistQuery.Sort.DUE_LAST));
        assertEquals(List.of(12L, 11L, 13L), work(WorklistQuery.Sort.GOODS));
        assertEquals(List.of(13L, 11L, 12L), work(WorklistQuery.Sort.GOODS_LAST));
        for (WorklistQuery.Sort same : List.of(WorklistQuery.Sort.APPLICANT, WorklistQuery.Sort.DOCUMENT)) {
            assertEquals(List.of(11L, 12L, 13L), work(same));
        }
        for (WorklistQuery.Sort same : List.of(WorklistQuery.Sort.APPLICANT_LAST, WorklistQuery.Sort.DOCUMENT_LAST)) {
            assertEquals(List.of(13L, 12L, 11L), work(same));
        }
    }

    @Test
    void whatIsDoneIsOrderedByDayAndNumberOnly() {
        assertEquals(
                WorklistQuery.Sort.NEWEST,
                sorted(WorklistQuery.Sort.GOODS, Cut.at(0, 10)).sort());
        assertEquals(
                WorklistQuery.Sort.DUE_LAST,
                sorted(WorklistQuery.Sort.DUE_LAST, Cut.at(0, 10)).sort());
    }
}
