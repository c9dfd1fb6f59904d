package org.singlewindow.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Kst;

/** Two servers over one database, as far as the catalogue goes. */
class CatalogueTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AtomicInteger looks = new AtomicInteger();
    private final InMemoryCatalogueChanges changes = new InMemoryCatalogueChanges() {
        @Override
        public long stamp() {
            looks.incrementAndGet();
            return super.stamp();
        }
    };
    private final Catalogue here = new Catalogue(changes, Clock.fixed(NOW, Kst.ZONE));
    private final Catalogue there = new Catalogue(changes, Clock.fixed(NOW, Kst.ZONE));

    private void begin(String code, String text, LocalDate from) {
        CatalogueChange change = new CatalogueChange(CatalogueKind.ORGANISATION, code, 1, text, "admin-one", NOW);
        change.propose(from, "admin-two", NOW);
        change.putInForce(text, from, "admin-one", NOW);
        changes.add(change);
        changes.moveStamp();
    }

    @Test
    void askingDoesNotLookAtTheStore() {
        here.current();
        int before = looks.get();
        for (int i = 0; i < 1000; i++) {
            here.current();
        }
        assertEquals(before, looks.get());
    }

    @Test
    void whatChangesOnOneServerIsSeenByTheOtherWhenItLooks() {
        Agencies agencies = new Agencies(there);
        assertTrue(agencies.find("NEW").isEmpty());
        CatalogueEdition before = there.current();
        assertFalse(there.refresh(), "nothing has changed");
        assertSame(before, there.current());
        begin("NEW", "name: {ko: 새, en: New}", TODAY);
        assertTrue(agencies.find("NEW").isEmpty(), "it has not looked yet");
        assertTrue(there.refresh());
        assertNotSame(before, there.current());
        assertEquals("New", agencies.find("NEW").orElseThrow().name().en());
        assertTrue(before.versions(CatalogueKind.ORGANISATION, "NEW").isEmpty(), "an edition never changes");
    }

    @Test
    void somethingIsMadeOnceForEachEdition() {
        AtomicInteger made = new AtomicInteger();
        PerEdition<Integer> numbered = new PerEdition<>(here, edition -> made.incrementAndGet());
        assertEquals(1, numbered.now());
        assertEquals(1, numbered.now());
        begin("NEW", "name: {ko: 새, en: New}", TODAY.plusDays(1));
        here.refresh();
        assertEquals(2, numbered.now());
        assertEquals(2, numbered.now());
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTheRestGoesOn() {
        begin("NEW", "name: {ko: 새, en: New}", TODAY);
        begin("ODD", "name: [", TODAY);
        begin("WORSE", "title: {ko: 새, en: New}", TODAY);
        begin("RRA", "name: {ko: 새 전파원}", TODAY);
        Agencies agencies = new Agencies(here);
        assertTrue(agencies.find("NEW").isPresent());
        assertTrue(agencies.find("ODD").isEmpty());
        assertTrue(agencies.find("WORSE").isEmpty());
        assertEquals(
                "National Radio Research Agency",
                agencies.find("RRA").orElseThrow().name().en(),
                "the version before it");
    }

    @Test
    void aNewNameHoldsFromItsDay() {
        begin("RRA", "name: {ko: 새 전파원, en: New Radio Agency}", TODAY.plusDays(1));
        assertEquals(
                "National Radio Research Agency",
                new Agencies(here).find("RRA").orElseThrow().name().en());
        Catalogue tomorrow = new Catalogue(changes, Clock.fixed(NOW.plusSeconds(86_400), Kst.ZONE));
        assertEquals(
                "New Radio Agency",
                new Agencies(tomorrow).find("RRA").orElseThrow().name().en());
    }
}
