package org.singlewindow.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What holds of {@link Envelopes}, wherever they are kept. */
public class EnvelopesContractTest extends StoreContract<Envelopes> {
    private static final Instant LATER = NOW.plusSeconds(60);

    /** An envelope about that, made then and not yet sent. */
    public static Envelope ready(String id, String subject, Instant at) {
        return new Envelope(id, "agency.MFDS", "application", subject, "{\"subject\":\"" + subject + "\"}", at);
    }

    /** Its receiver has it. */
    public static void arrive(Envelope envelope, Instant at) {
        envelope.sent(at);
        envelope.acknowledged(at);
    }

    private Envelope add(String id, String subject, Instant at) {
        Envelope envelope = ready(id, subject, at);
        store().add(envelope);
        return envelope;
    }

    private Envelope find(String id) {
        return store().find(id).orElseThrow();
    }

    private static List<String> ids(List<Envelope> envelopes) {
        return envelopes.stream().map(Envelope::id).toList();
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        add("one", "FI-1", NOW);
        written();
        Envelope found = find("one");
        assertEquals("agency.MFDS", found.destination());
        assertEquals("application", found.kind());
        assertEquals("{\"subject\":\"FI-1\"}", found.body());
        assertEquals(Delivery.READY, found.state());
        assertEquals(NOW, found.createdAt());
        assertEquals(NOW, found.dueAt());
        assertTrue(store().find("two").isEmpty());
    }

    @Test
    void whatChangedIsKept() {
        add("one", "FI-1", NOW);
        written();
        Envelope found = find("one");
        found.sent(NOW.plusSeconds(1));
        found.failed("no line");
        written();
        assertEquals(Delivery.SENT, find("one").state());
        assertEquals(1, find("one").attempts());
        assertEquals(NOW.plusSeconds(1), find("one").sentAt());
        assertEquals("no line", find("one").lastError());
        find("one").acknowledged(LATER);
        written();
        assertEquals(Delivery.ACKNOWLEDGED, find("one").state());
        assertEquals(LATER, find("one").settledAt());
        assertNull(find("one").lastError());
    }

    @Test
    void whatIsDueIsClaimedInItsOrder() {
        add("postponed", "FI-1", NOW.minusSeconds(9)).postponed(NOW.minusSeconds(1), "silent");
        add("second", "FI-2", NOW.minusSeconds(4));
        add("first", "FI-3", NOW.minusSeconds(5));
        add("now", "FI-4", NOW);
        add("later", "FI-5", LATER);
        add("sent", "FI-6", NOW.minusSeconds(9)).sent(NOW);
        written();
        assertEquals(List.of("first", "second", "postponed", "now"), ids(store().claimReady(NOW, 10)));
        assertEquals(List.of("first", "second"), ids(store().claimReady(NOW, 2)));
        store().claimReady(NOW, 1).forEach(envelope -> envelope.sent(NOW));
        written();
        assertEquals(List.of("second"), ids(store().claimReady(NOW, 1)));
    }

    @Test
    void aStateIsListedOldestFirstPageByPage() {
        add("third", "FI-1", NOW.plusSeconds(3));
        add("first", "FI-2", NOW.plusSeconds(1));
        add("second", "FI-3", NOW.plusSeconds(2));
        add("sent", "FI-4", NOW).sent(NOW);
        written();
        Page<Envelope> page = store().in(Delivery.READY, Cut.at(1, 2));
        assertEquals(List.of("second", "third"), ids(page.rows()));
        assertEquals(3, page.total());
        assertEquals(
                List.of("sent"), ids(store().in(Delivery.SENT, Cut.at(0, 10)).rows()));
        assertEquals(0, store().in(Delivery.DEAD, Cut.at(0, 10)).total());
    }

    @Test
    void allAboutOneThingComeOldestFirst() {
        add("second", "FI-1", NOW.plusSeconds(1));
        add("other", "FI-2", NOW);
        add("first", "FI-1", NOW);
        written();
        assertEquals(List.of("first", "second"), ids(store().about("FI-1")));
        assertEquals(List.of(), store().about("FI-3"));
    }

    @Test
    void whatNobodySettledIsRecalledAndWhatWasKnownOfItStands() {
        Envelope lost = add("lost", "FI-1", NOW.minusSeconds(60));
        lost.sent(NOW.minusSeconds(50));
        lost.failed("no line");
        add("fresh", "FI-2", NOW.minusSeconds(60)).sent(NOW.minusSeconds(5));
        arrive(add("arrived", "FI-3", NOW.minusSeconds(60)), NOW.minusSeconds(50));
        written();
        assertEquals(1, store().recall(NOW.minusSeconds(10), NOW));
        written();
        assertEquals(Delivery.READY, find("lost").state());
        assertEquals(NOW, find("lost").dueAt());
        assertEquals("no line", find("lost").lastError());
        assertEquals(Delivery.SENT, find("fresh").state());
        assertEquals(Delivery.ACKNOWLEDGED, find("arrived").state());
        assertEquals(0, store().recall(NOW.minusSeconds(10), NOW));
    }

    @Test
    void whatWaitsForADestinationIsHastened() {
        add("waits", "FI-1", NOW).postponed(LATER, "silent");
        add("due", "FI-2", NOW.minusSeconds(1));
        Envelope other = new Envelope("other", "agency.QIA", "application", "PQ-1", "{}", NOW);
        other.postponed(LATER, "silent");
        store().add(other);
        written();
        assertEquals(1, store().hasten("agency.MFDS", NOW));
        written();
        assertEquals(NOW, find("waits").dueAt());
        assertEquals("silent", find("waits").lastError());
        assertEquals(NOW.minusSeconds(1), find("due").dueAt());
        assertEquals(LATER, find("other").dueAt());
    }

    @Test
    void allAboutCasesIsRemoved() {
        add("one", "FI-1", NOW);
        add("two", "IM-1", NOW);
        add("three", "FI-2", NOW);
        written();
        store().remove(List.of("FI-1", "IM-1"));
        written();
        assertEquals(
                List.of("three"), ids(store().in(Delivery.READY, Cut.at(0, 10)).rows()));
    }

    @Test
    void whatArrivedLongAgoIsRemovedSoManyAtATime() {
        Instant longAgo = NOW.minusSeconds(90);
        arrive(add("a", "FI-1", longAgo), longAgo);
        arrive(add("b", "FI-2", longAgo), longAgo);
        arrive(add("c", "FI-3", longAgo), longAgo);
        arrive(add("late", "FI-4", longAgo), NOW);
        add("dead", "FI-5", longAgo).dead("gone", longAgo);
        add("waits", "FI-6", longAgo);
        written();
        Instant before = NOW.minusSeconds(60);
        assertEquals(2, store().removeDelivered(before, 2));
        assertEquals(1, store().removeDelivered(before, 2));
        assertEquals(0, store().removeDelivered(before, 2));
        written();
        assertEquals(
                List.of("late"),
                ids(store().in(Delivery.ACKNOWLEDGED, Cut.at(0, 10)).rows()));
        assertTrue(store().find("dead").isPresent());
        assertTrue(store().find("waits").isPresent());
    }

    @Test
    void whatIsAboutSeveralIsReadAtOnceOldestFirst() {
        add("late", "FI-1", LATER);
        add("early", "DC-1", NOW);
        add("other", "FI-9", NOW);
        written();
        assertEquals(List.of("early", "late"), ids(store().about(List.of("FI-1", "DC-1", "FI-2"))));
        assertEquals(List.of(), ids(store().about(List.of())));
    }

    @Test
    void aListIsWalkedThrough() {
        for (int number = 1; number <= 5; number++) {
            add("e" + number, "SW-" + number, NOW.plusSeconds(number % 2));
        }
        written();
        Walk.through(cut -> store().in(Delivery.READY, "", cut), Envelope::id);
    }
}
