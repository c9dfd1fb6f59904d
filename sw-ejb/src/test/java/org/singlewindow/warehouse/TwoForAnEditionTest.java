package org.singlewindow.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.catalogue.Change;
import org.singlewindow.codes.ListFile;
import org.singlewindow.official.EditionApproving;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.EditionFacts.State;
import org.singlewindow.official.EditionProposal;
import org.singlewindow.official.ListKeeping;
import org.singlewindow.official.ListLoading;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** No edition of an official list comes in force, or is taken out of force, by one person alone. */
class TwoForAnEditionTest {
    private static final String LIST = "warehouses";
    private static final String FIRST = "number,name\n0001,One\n0002,Two\n";
    private static final String SECOND = "number,name\n0002,Two of them\n0003,Three\n";

    private final Stage stage = new Stage(WarehouseList.class);
    private final LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

    @AfterEach
    void lower() {
        stage.close();
    }

    private EditionApproving first() {
        return stage.as("admin-one", EditionApproving.class);
    }

    private EditionApproving second() {
        return stage.as("admin-two", EditionApproving.class);
    }

    private int load(String text) {
        ListFile file = new ListFile("warehouses.csv", text.getBytes(StandardCharsets.UTF_8));
        return stage.as("admin-one", ListLoading.class).load(LIST, "Edition", today, List.of(file));
    }

    private State withdraw(int edition) {
        return stage.as("admin-one", ListLoading.class).withdraw(LIST, edition);
    }

    private EditionFacts edition(int id) {
        return stage.as("admin-one", ListLoading.class).editions(LIST).stream()
                .filter(edition -> edition.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> known() {
        WarehouseList warehouses = stage.a(WarehouseList.class);
        stage.a(ListKeeping.class).look(warehouses);
        return warehouses.known();
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    @Test
    void whoLoadsDoesNotApprove() {
        int id = load(FIRST);
        assertEquals(State.PROPOSED, edition(id).state());
        assertEquals(Map.of(), known(), "it waits");
        assertTrue(first().waiting().get(0).own());
        assertEquals("catalogue.own-proposal", refused(() -> first().approve(LIST, id, State.PROPOSED)));
        assertEquals("catalogue.own-proposal", refused(() -> first().refuse(LIST, id, State.PROPOSED, "no")));
        assertTrue(stage.a(InMemoryRefusedAttempts.class).all().stream()
                .anyMatch(attempt -> attempt.code().equals("catalogue.own-proposal")));
        EditionProposal waits = second().waiting().get(0);
        assertEquals("warehouse", waits.list().capability());
        second().approve(LIST, id, State.PROPOSED);
        assertEquals(2, known().size());
        assertEquals("admin-two", edition(id).approvedBy());
        assertEquals(List.of(), second().waiting());
        assertEquals("catalogue.not-proposed", refused(() -> second().approve(LIST, id, State.PROPOSED)));
        assertEquals("official.no-such-edition", refused(() -> second().approve(LIST, id + 1, State.PROPOSED)));
    }

    @Test
    void whatWaitsIsRefusedWithAReasonOrTakenBack() {
        int refused = load(FIRST);
        assertEquals("warehouse.cannot-withdraw", refused(() -> withdraw(refused)));
        assertEquals("catalogue.not-your-proposal", refused(() -> second().takeBack(LIST, refused, State.PROPOSED)));
        assertEquals("catalogue.no-reason", refused(() -> second().refuse(LIST, refused, State.PROPOSED, " ")));
        second().refuse(LIST, refused, State.PROPOSED, "That is last year's list.");
        assertEquals(State.REFUSED, edition(refused).state());
        assertEquals("That is last year's list.", edition(refused).reason());
        List<TimelineEntryFacts> chain = stage.a(Timeline.class).of("WAREHOUSES");
        assertEquals("official.refuse", chain.get(chain.size() - 1).act());
        assertTrue(chain.get(chain.size() - 1).details().contains("last year's"));
        int again = load(SECOND);
        first().takeBack(LIST, again, State.PROPOSED);
        assertEquals(State.WITHDRAWN, edition(again).state());
        assertEquals(Map.of(), known());
    }

    @Test
    void whatIsInForceStaysSoUntilTwoAgreeToTakeItBack() {
        int id = load(FIRST);
        second().approve(LIST, id, State.PROPOSED);
        assertEquals(State.ENDING, withdraw(id));
        assertEquals("warehouse.cannot-withdraw", refused(() -> withdraw(id)));
        assertEquals("catalogue.own-proposal", refused(() -> first().approve(LIST, id, State.ENDING)));
        assertEquals(
                "catalogue.not-proposed",
                refused(() -> second().approve(LIST, id, State.PROPOSED)),
                "nobody agrees to something else than was looked at");
        first().takeBack(LIST, id, State.ENDING);
        assertEquals(State.READY, edition(id).state());
        withdraw(id);
        second().refuse(LIST, id, State.ENDING, "It is right.");
        assertEquals(2, known().size());
        withdraw(id);
        EditionApproving.Changes changes = second().changes(LIST, id);
        assertEquals(
                List.of(Change.Sort.GONE, Change.Sort.GONE),
                changes.entries().changes().stream().map(Change::sort).toList());
        second().approve(LIST, id, State.ENDING);
        assertEquals(Map.of(), known());
    }

    @Test
    void whoBroughtItInForceStaysKnownWhateverBecomesOfItsEnd() {
        int id = load(FIRST);
        second().approve(LIST, id, State.PROPOSED);
        stage.as("admin-two", ListLoading.class).withdraw(LIST, id);
        assertEquals("admin-two", edition(id).askedBy());
        assertEquals("admin-two", edition(id).approvedBy());
        first().refuse(LIST, id, State.ENDING, "It is right.");
        assertEquals("admin-one", edition(id).proposedBy());
        assertEquals("admin-two", edition(id).approvedBy());
        assertNull(edition(id).reason());
        assertEquals("It is right.", edition(id).endReason());
        withdraw(id);
        assertNull(edition(id).endReason());
        first().takeBack(LIST, id, State.ENDING);
        assertEquals("admin-two", edition(id).approvedBy());
    }

    @Test
    void takingBackWhatIsNotInForceChangesNothingToday() {
        int superseded = load(FIRST);
        second().approve(LIST, superseded, State.PROPOSED);
        int now = load(SECOND);
        second().approve(LIST, now, State.PROPOSED);
        withdraw(superseded);
        assertEquals(List.of("count 2"), counts(superseded), "another one of that day is in force");
        withdraw(now);
        assertEquals(List.of("count 2", "added 1", "dropped 1", "reworded 1"), counts(now));
        second().approve(LIST, now, State.ENDING);
        assertEquals("One", known().get("0001"));
    }

    private List<String> counts(int edition) {
        return second().changes(LIST, edition).counts().stream()
                .filter(count -> count.number() > 0)
                .map(count -> count.what() + " " + count.number())
                .toList();
    }

    @Test
    void whoeverApprovesSeesWhatChanges() {
        int earlier = load(FIRST);
        second().approve(LIST, earlier, State.PROPOSED);
        int id = load(SECOND);
        EditionApproving.Changes changes = second().changes(LIST, id);
        assertEquals(
                List.of("count 2", "added 1", "dropped 1", "reworded 1"),
                changes.counts().stream()
                        .map(count -> count.what() + " " + count.number())
                        .toList());
        assertEquals(
                List.of("GONE 1 0 0001 One", "CHANGED 2 1 0002 Two[ of them]", "NEW 0 2 0003 Three"),
                changes.entries().changes().stream()
                        .map(TwoForAnEditionTest::said)
                        .toList());
        System.setProperty(Limits.DIFFERENCE_LINES.property(), "2");
        try {
            assertEquals(2, second().changes(LIST, id).entries().changes().size());
            assertFalse(second().changes(LIST, id).entries().whole());
        } finally {
            System.clearProperty(Limits.DIFFERENCE_LINES.property());
        }
    }

    /** What is only in the later one stands in brackets, where some of the line is in both. */
    private static String said(Change change) {
        boolean both = change.sort() == Change.Sort.CHANGED;
        return change.sort() + " " + change.before() + " " + change.after() + " "
                + change.pieces().stream()
                        .map(piece -> both && piece.sort() == Change.Sort.NEW ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
