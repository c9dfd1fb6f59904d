package org.singlewindow.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.ListFile;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.official.EditionApproving;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.Kind;
import org.singlewindow.official.ListKeeping;
import org.singlewindow.official.ListLoading;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** A new official list is one class and its texts: everything else is there for it, and finds it. */
class NewOfficialListTest {
    private static final String LIST = "warehouses";
    private static final String FIRST = "number,name\n0001,One\n0002,Two\n";
    private static final String SECOND = "number,name\n0002,Zwei\n0003,Three\n";

    private final Stage stage = new Stage(WarehouseList.class);
    private final ListLoading loading = stage.as("admin-one", ListLoading.class);
    private final WarehouseList warehouses = stage.a(WarehouseList.class);

    @AfterEach
    void lower() {
        stage.close();
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private static List<ListFile> file(String text) {
        return List.of(new ListFile("warehouses.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One administrator loads it, another one approves. */
    private int approved(String title, LocalDate from, List<ListFile> files) {
        int id = loading.load(LIST, title, from, files);
        approve(id, EditionFacts.State.PROPOSED);
        return id;
    }

    private void approve(int edition, EditionFacts.State seen) {
        stage.as("admin-two", EditionApproving.class).approve(LIST, edition, seen);
        stage.as("admin-one", ListLoading.class);
    }

    /** What every server does every few seconds. */
    private Map<String, String> known() {
        stage.a(ListKeeping.class).look(warehouses);
        return warehouses.known();
    }

    private Optional<Integer> inForce() {
        return loading.inForce(LIST).map(EditionFacts::id);
    }

    @Test
    void itIsFound() {
        assertEquals(List.of(new Kind(LIST, "warehouse", Limits.OFFICIAL_LIST_BYTES, false)), loading.kinds());
        assertEquals(
                Refusal.Sort.NOT_FOUND,
                assertThrows(Refusal.class, () -> loading.editions("tea")).sort());
    }

    @Test
    void aTrialSaysWhatWouldChangeAndChangesNothing() {
        approved("First", today(), file(FIRST));
        ListLoading.Trial trial = loading.tryOut(LIST, file(SECOND));
        assertEquals(List.of(), trial.errors());
        assertEquals(
                List.of(
                        "count 2 []",
                        "added 1 [0003]",
                        "dropped 1 [0001]",
                        "reworded 1 [0002]",
                        "document 2 [0002, 0003]BW01"),
                trial.counts().stream()
                        .map(count -> count.what() + " " + count.number() + " " + count.codes() + count.document())
                        .toList());
        assertEquals(1, loading.editions(LIST).size());
        assertEquals(Map.of("0001", "One", "0002", "Two"), known());
    }

    @Test
    void errorsAreNamedByRowAndNothingIsLoaded() {
        List<ListFile> wrong = file("number,name\n0001,One\n1,Short\n0001,Again\n");
        assertEquals(
                List.of("3 warehouse.not-a-number 1", "4 warehouse.twice 0001"),
                loading.tryOut(LIST, wrong).errors().stream()
                        .map(error -> error.line() + " " + error.code() + " " + error.found())
                        .toList());
        assertEquals(List.of("/file warehouse.has-errors"), refused("First", today(), wrong));
        assertEquals(List.of(), loading.editions(LIST));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        List<ListFile> none = file("number,name\n");
        assertEquals(
                List.of("/file warehouse.has-errors", "/title warehouse.no-title", "/from warehouse.no-day"),
                refused("\u3000 ", null, none));
        assertEquals(List.of("/title warehouse.no-title"), refused("가".repeat(201), today(), file(FIRST)));
        assertEquals(List.of("/file warehouse.no-file"), refused("First", today(), List.of()));
        assertEquals(List.of("/file warehouse.columns-differ"), refused("First", today(), file("a,b\n")));
        System.setProperty(Limits.OFFICIAL_LIST_BYTES.property(), "10");
        try {
            assertEquals(List.of("/file warehouse.file-too-large"), refused("First", today(), file(FIRST)));
        } finally {
            System.clearProperty(Limits.OFFICIAL_LIST_BYTES.property());
        }
        assertTrue(
                loading.load(LIST, "😀".repeat(200), today(), file(FIRST)) > 0, "characters are counted, not halves");
    }

    private List<String> refused(String title, @Nullable LocalDate from, List<ListFile> files) {
        return assertThrows(InvalidForm.class, () -> loading.load(LIST, title, from, files)).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void anEditionTakesEffectOnItsDay() {
        int first = approved("First", today().minusDays(1), file(FIRST));
        int second = approved("Second", today().plusDays(2), file(SECOND));
        assertEquals(Optional.of(first), inForce());
        assertEquals("One", known().get("0001"));
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(Optional.of(second), inForce());
        assertEquals(Map.of("0002", "Zwei", "0003", "Three"), known());
    }

    @Test
    void anEditionIsTakenBackBeforeItsDayOrAfter() {
        int first = approved("First", today(), file(FIRST));
        int second = approved("Second", today().plusDays(2), file(SECOND));
        loading.withdraw(LIST, second);
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(Optional.of(first), inForce());
        assertEquals(EditionFacts.State.ENDING, loading.withdraw(LIST, first));
        assertEquals(Optional.of(first), inForce(), "until another administrator agrees");
        approve(first, EditionFacts.State.ENDING);
        assertEquals(Optional.empty(), inForce());
        assertEquals(Map.of(), known());
        Refusal again = assertThrows(Refusal.class, () -> loading.withdraw(LIST, first));
        assertEquals("warehouse.cannot-withdraw", again.code());
        assertEquals(
                List.of("Second WITHDRAWN", "First WITHDRAWN"),
                loading.editions(LIST).stream()
                        .map(edition -> edition.title() + " " + edition.state())
                        .toList());
    }

    @Test
    void whoDidWhatIsRecorded() {
        int id = loading.load(LIST, " First ", today(), file(FIRST));
        approve(id, EditionFacts.State.PROPOSED);
        loading.withdraw(LIST, id);
        approve(id, EditionFacts.State.ENDING);
        assertEquals("First", loading.editions(LIST).get(0).title());
        List<TimelineEntryFacts> chain = stage.a(Timeline.class).of("WAREHOUSES");
        assertEquals(
                List.of(
                        "warehouse.load admin-one",
                        "official.put-in-force admin-two",
                        "official.propose-end admin-one",
                        "official.end admin-two"),
                chain.stream().map(entry -> entry.act() + " " + entry.person()).toList());
        assertTrue(chain.stream()
                .noneMatch(entry -> Texts.of(Locale.ENGLISH).get(entry.act()).equals(entry.act())));
    }

    @Test
    void aLongListIsWrittenInParts() {
        StringBuilder text = new StringBuilder("number,name\n");
        IntStream.range(0, 2_345).forEach(i -> text.append("%04d,N%d\n".formatted(i, i)));
        approved("Long", today(), file(text.toString()));
        EditionFacts edition = loading.editions(LIST).get(0);
        assertEquals(EditionFacts.State.READY, edition.state());
        assertEquals(2_345, edition.entriesLoaded());
        assertEquals(2_345, known().size());
    }
}
