package org.singlewindow.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link TimelineEntries}, wherever they are kept. */
public class TimelineEntriesContractTest extends StoreContract<TimelineEntries> {
    /** An entry of that case's chain. */
    public static TimelineEntry entry(String caseReference, int sequence, Instant at) {
        return new TimelineEntry(
                caseReference,
                sequence,
                Step.of("application.approve", "FI-1", "말", "\"좋음\""),
                TRADER,
                at,
                TimelineEntry.NOTHING_BEFORE);
    }

    private TimelineHead head(String caseReference) {
        TimelineHead head = new TimelineHead(caseReference);
        store().add(head);
        return head;
    }

    private List<String> headsAfter(String reference, int limit) {
        return store().headsAfter(reference, limit).stream()
                .map(TimelineHead::caseReference)
                .toList();
    }

    @Test
    void aChainComesOldestFirstAndItsHashesHold() {
        store().add(entry("SW-1", 2, NOW));
        store().add(entry("SW-1", 1, NOW.plusNanos(1)));
        store().add(entry("SW-2", 1, NOW));
        written();
        List<TimelineEntry> chain = store().of("SW-1");
        assertEquals(List.of(1, 2), chain.stream().map(TimelineEntry::sequence).toList());
        for (TimelineEntry entry : chain) {
            assertEquals(NOW, entry.happenedAt());
            assertEquals("{\"말\":\"\\\"좋음\\\"\"}", entry.details());
            assertEquals(entry.hash(), entry.computedHash());
        }
        assertEquals(List.of(), store().of("SW-3"));
    }

    @Test
    void theEndOfAChainMovesOn() {
        head("SW-1");
        written();
        TimelineEntry last = entry("SW-1", 1, NOW);
        store().lockHead("SW-1").orElseThrow().moveTo(last);
        written();
        TimelineHead head = store().head("SW-1").orElseThrow();
        assertEquals(1, head.sequence());
        assertEquals(last.hash(), head.hash());
        assertTrue(store().head("SW-2").isEmpty());
        assertTrue(store().lockHead("SW-2").isEmpty());
    }

    @Test
    void endsComeInTheOrderOfTheirCases() {
        head("SW-3");
        head("SW-10");
        head("SW-1");
        written();
        assertEquals(List.of("SW-1", "SW-10", "SW-3"), headsAfter("", 10));
        assertEquals(List.of("SW-10", "SW-3"), headsAfter("SW-1", 10));
        assertEquals(List.of("SW-10"), headsAfter("SW-1", 1));
        assertEquals(List.of(), headsAfter("SW-3", 10));
    }

    @Test
    void aCaseIsForgottenWithItsEnd() {
        head("SW-1");
        head("SW-2");
        store().add(entry("SW-1", 1, NOW));
        store().add(entry("SW-2", 1, NOW));
        written();
        store().forget("SW-1");
        written();
        assertEquals(List.of(), store().of("SW-1"));
        assertTrue(store().head("SW-1").isEmpty());
        assertEquals(1, store().of("SW-2").size());
        assertTrue(store().head("SW-2").isPresent());
    }

    @Test
    void severalChainsAreReadAtOnce() {
        head("SW-2");
        head("SW-1");
        head("SW-3");
        store().add(entry("SW-2", 1, NOW));
        store().add(entry("SW-1", 2, NOW));
        store().add(entry("SW-1", 1, NOW));
        store().add(entry("SW-3", 1, NOW));
        written();
        assertEquals(
                List.of("SW-1 1", "SW-1 2", "SW-2 1"),
                store().of(List.of("SW-2", "SW-1")).stream()
                        .map(entry -> entry.caseReference() + " " + entry.sequence())
                        .toList());
        assertEquals(
                List.of("SW-1", "SW-2"),
                store().heads(List.of("SW-2", "SW-1", "SW-9")).stream()
                        .map(TimelineHead::caseReference)
                        .toList());
        assertEquals(List.of(), store().of(List.of()));
        assertEquals(List.of(), store().heads(List.of()));
    }
}
