package org.singlewindow.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    void whatIsCountedIsNotAmongTheAttempts() {
        store().keep(List.of(), Map.of(KIND, 2L));
        store().keep(List.of(attempt(NOW)), Map.of(KIND, 3L));
        assertEquals(0, store().forget(NOW, DAY.plusDays(1), 10));
        assertEquals(1, forget(NOW.plusSeconds(1), 10));
    }
}
