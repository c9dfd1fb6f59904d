package org.singlewindow.automatic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.Views;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Automatics}, wherever they are kept. */
class AutomaticsContractTest extends StoreContract<Automatics> {
    private ApplicationFacts arrived(long number, int minutes) {
        ApplicationFacts application = Views.lodged(number, "MFDS");
        store().add(new Candidate(application, NOW.plusSeconds(60L * minutes)));
        return application;
    }

    private List<String> waiting(int most) {
        return store().waiting(most).stream().map(Candidate::application).toList();
    }

    @Test
    void theOldestWaitsFirstUntilItWasLookedAt() {
        String second = arrived(1, 5).reference();
        String first = arrived(2, 1).reference();
        ApplicationFacts third = arrived(3, 9);
        written();
        assertEquals(List.of(first, second), waiting(2));
        store().remove(first);
        store().removeOfCase(third.dossierReference());
        written();
        assertEquals(List.of(second), waiting(9));
    }

    @Test
    void aSwitchIsOffUntilItIsTurned() {
        store().add(new Switch("FD01", NOW));
        written();
        Switch kept = store().lock("FD01").orElseThrow();
        assertFalse(kept.isOn());
        kept.propose("admin-one", NOW);
        written();
        assertEquals("admin-one", store().lock("FD01").orElseThrow().proposer());
        store().lock("FD01").orElseThrow().turn(true, NOW);
        written();
        assertTrue(store().switches().get(0).isOn());
        assertNull(store().switches().get(0).proposer());
        assertTrue(store().lock("FD02").isEmpty());
    }
}
