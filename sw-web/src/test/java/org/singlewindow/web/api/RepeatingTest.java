package org.singlewindow.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRolledbackException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.shared.Refusal;

/** Who loses the race is answered like a later repetition; everything else is refused at once. */
class RepeatingTest {
    static List<RuntimeException> lostRaces() {
        return List.of(new EJBTransactionRolledbackException(), Refusal.notTheirs("lodgement.key-used-elsewhere"));
    }

    private static String attempt(Deque<RuntimeException> failures) {
        return Repeating.once(() -> {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return "receipt";
        });
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void aLostRaceFindsWhatTheOtherLodged(RuntimeException failure) {
        assertEquals("receipt", attempt(new ArrayDeque<>(List.of(failure))));
        assertThrows(failure.getClass(), () -> attempt(new ArrayDeque<>(List.of(failure, failure))));
    }

    @Test
    void otherRefusalsStand() {
        assertThrows(Refusal.class, () -> attempt(new ArrayDeque<>(List.of(Refusal.notFound("dossier.not-found")))));
        assertThrows(EJBAccessException.class, () -> attempt(new ArrayDeque<>(List.of(new EJBAccessException("no")))));
    }
}
