package org.singlewindow.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Numbers;

/** What holds of {@link Editions}, wherever they are kept. */
class EditionsContractTest extends StoreContract<Editions> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private Edition add(String list, LocalDate from, int entries) {
        Edition.Source source = new Edition.Source(list, "edition of " + from, from, entries, "0".repeat(64), false);
        Edition edition = new Edition(the(Numbers.class).next(Edition.class), source, "admin-one", NOW);
        store().add(edition);
        return edition;
    }

    private int ready(String list, LocalDate from) {
        Edition edition = add(list, from, 2);
        edition.loaded(2);
        edition.approve("admin-two");
        return edition.id();
    }

    @Test
    void anEditionIsKeptAsItWasLoaded() {
        int id = add("tea", DAY, 3).id();
        written();
        Edition found = store().find(id).orElseThrow();
        assertEquals("tea", found.list());
        assertEquals("edition of 2026-12-01", found.title());
        assertEquals(DAY, found.effectiveFrom());
        assertEquals(3, found.entries());
        assertEquals("admin-one", found.loadedBy());
        assertEquals(NOW, found.loadedAt());
        assertEquals("0".repeat(64), found.digest());
        assertFalse(found.isShipped());
        assertEquals(Optional.empty(), store().find(id + 1));
    }

    @Test
    void itWaitsForASecondPersonWithTheLastOfItsEntries() {
        int id = add("tea", DAY, 3).id();
        written();
        store().locked(id).loaded(2);
        written();
        assertEquals(Edition.State.LOADING, store().locked(id).state());
        assertEquals(2, store().locked(id).entriesLoaded());
        store().locked(id).loaded(1);
        written();
        assertEquals(Edition.State.PROPOSED, store().locked(id).state());
        assertFalse(store().locked(id).canBeTakenBack());
        store().locked(id).approve("admin-two");
        written();
        assertTrue(store().locked(id).canBeTakenBack());
        assertEquals("admin-two", store().locked(id).approvedBy());
    }

    @Test
    void whatWaitsForASecondPersonIsFoundInEveryList() {
        int leaving = ready("tea", DAY);
        Edition proposed = add("coffee", DAY, 2);
        proposed.loaded(2);
        Edition refused = add("tea", DAY, 2);
        refused.loaded(2);
        refused.refuse("Another list was meant.");
        add("tea", DAY, 2);
        store().locked(leaving).askToEnd("admin-two", NOW.plusSeconds(1));
        written();
        assertEquals(
                List.of(proposed.id(), leaving),
                store().proposed().stream().map(Edition::id).toList());
        assertEquals(
                "Another list was meant.",
                store().find(refused.id()).orElseThrow().reason());
        assertEquals("admin-two", store().find(leaving).orElseThrow().askedBy());
        assertEquals(NOW.plusSeconds(1), store().find(leaving).orElseThrow().askedAt());
        assertEquals("admin-one", store().find(leaving).orElseThrow().proposedBy());
        assertEquals("admin-two", store().find(leaving).orElseThrow().approvedBy());
    }

    @Test
    void theLatestDayComesFirstAndOfOneDayTheLastOne() {
        int early = ready("tea", DAY);
        int late = ready("tea", DAY.plusDays(2));
        int again = ready("tea", DAY);
        ready("coffee", DAY);
        written();
        assertEquals(
                List.of(late, again, early),
                store().of("tea").stream().map(Edition::id).toList());
        assertEquals(List.of(), store().of("cocoa"));
    }

    @Test
    void theLatestThatIsReadyAndHasTakenEffectIsInForce() {
        int first = ready("tea", DAY);
        int second = ready("tea", DAY.plusDays(2));
        add("tea", DAY.plusDays(1), 1);
        ready("coffee", DAY.plusDays(1));
        written();
        assertEquals(Optional.empty(), inForce(DAY.minusDays(1)));
        assertEquals(Optional.of(first), inForce(DAY.plusDays(1)));
        assertEquals(Optional.of(second), inForce(DAY.plusDays(2)));
        store().locked(second).askToEnd("admin-one", NOW);
        written();
        assertEquals(Optional.of(second), inForce(DAY.plusDays(2)), "until another one agrees");
        store().locked(second).approve("admin-two");
        written();
        assertEquals(Optional.of(first), inForce(DAY.plusDays(9)));
        store().locked(first).fail();
        written();
        assertEquals(Optional.empty(), inForce(DAY.plusDays(9)));
    }

    private Optional<Integer> inForce(LocalDate day) {
        return store().inForce("tea", day).map(Edition::id);
    }
}
