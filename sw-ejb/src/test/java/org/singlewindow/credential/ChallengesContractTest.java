package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Challenges}, wherever they are kept. */
class ChallengesContractTest extends StoreContract<Challenges> {
    private static final String HERE = "https://here.example";

    private void add(String nonce, Instant expiresAt) {
        store().add(new SignInChallenge(nonce, HERE, expiresAt));
    }

    private boolean use(String nonce) {
        written();
        return store().use(nonce, HERE, NOW);
    }

    @Test
    void eachIsUsedOnceAtItsOriginAndInTime() {
        add("good", NOW.plusSeconds(1));
        add("late", NOW);
        written();
        assertFalse(store().use("good", "https://elsewhere.example", NOW));
        assertTrue(use("good"));
        assertFalse(use("good"));
        assertFalse(use("late"));
        assertFalse(use("unknown"));
    }

    @Test
    void whatExpiredIsForgotten() {
        add("old", NOW.minusSeconds(2));
        add("good", NOW.plusSeconds(1));
        written();
        store().forget(NOW, 10);
        assertFalse(store().use("old", HERE, NOW.minusSeconds(3)));
        assertTrue(use("good"));
    }

    @Test
    void onlyTheNewestAreKept() {
        add("second", NOW.plusSeconds(2));
        add("third", NOW.plusSeconds(3));
        add("first", NOW.plusSeconds(1));
        written();
        store().forget(NOW, 2);
        assertFalse(use("first"));
        assertTrue(use("second"));
        assertTrue(use("third"));
    }
}
