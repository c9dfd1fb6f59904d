package org.singlewindow.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link RefusedAttemptStore}, wherever it keeps them. */
class RefusedAttemptStoreContractTest extends StoreContract<RefusedAttemptStore> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final RefusedAttemptStore.Kind KIND =
            new RefusedAttemptStore.Kind(DAY, "Deciding.approve", "application.not-allowed");

    private static RefusedAttempt attempt(Instant at) {
        return new RefusedAttempt(at, "trader-hanbit", "HANBIT", "Deciding.approve", "application.not-allowed");
    }

    private int forget(Instant before, int most) {
        written();
        return store().forget(before, DAY, most);
    }

    @Test
    void theOldAreForgottenSoManyAtATime() {
        store().keep(
                        List.of(
                                attempt(NOW.minusSeconds(1)),
                                attempt(NOW.minusSeconds(3)),
                                attempt(NOW.minusSeconds(2)),
                                attempt(NOW)),
                        Map.of());
        assertEquals(2, forget(NOW, 2));
        assertEquals(0, forget(NOW.minusSeconds(1), 10));
        assertEquals(1, forget(NOW, 2));
        assertEquals(0, forget(NOW, 2));
    }

    @Test
    void theLastOnesOfAPersonAreFoundByTheirActs() {
        store().keep(
                        List.of(
                                new RefusedAttempt(NOW, "trader-hanbit", "HANBIT", "party.sign-in", "one"),
                                new RefusedAttempt(
                                        NOW.plusSeconds(2), "trader-hanbit", "HANBIT", "party.connect", "two"),
                                new RefusedAttempt(
                                        NOW.plusSeconds(1), "trader-hanbit", "HANBIT", "party.sign-in", "three"),
                                new RefusedAttempt(NOW, "trader-nuri", "NURI", "party.sign-in", "four"),
                                attempt(NOW)),
                        Map.of());
        written();
        Set<String> acts = Set.of("party.sign-in", "party.connect");
        assertEquals(List.of("two", "three", "one"), codes(acts, 10));
        assertEquals(List.of("two", "three"), codes(acts, 2));
        assertEquals(List.of("two"), codes(Set.of("party.connect"), 10));
    }

    private List<String> codes(Set<String> acts, int most) {
        return store().of("trader-hanbit", acts, most).stream()
                .map(RefusedAttempt::code)
                .toList();
    }

    @Test
    void whatIsCountedIsNotAmongTheAttempts() {
        store().keep(List.of(), Map.of(KIND, 2L));
        store().keep(List.of(attempt(NOW)), Map.of(KIND, 3L));
        assertEquals(0, store().forget(NOW, DAY.plusDays(1), 10));
        assertEquals(1, forget(NOW.plusSeconds(1), 10));
    }
}
