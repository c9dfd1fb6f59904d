package org.singlewindow.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link InboxMessages}, wherever they are kept. */
class InboxMessagesContractTest extends StoreContract<InboxMessages> {
    private boolean addIfNew(String id, Instant at) {
        return store().addIfNew(new InboxMessage(id, at));
    }

    @Test
    void eachIdIsNewOnce() {
        assertTrue(addIfNew("one", NOW));
        assertFalse(addIfNew("one", NOW.plusSeconds(1)));
        assertTrue(addIfNew("two", NOW));
    }

    @Test
    void theOldAreForgottenSoManyAtATime() {
        addIfNew("a", NOW.minusSeconds(3));
        addIfNew("b", NOW.minusSeconds(2));
        addIfNew("c", NOW.minusSeconds(1));
        addIfNew("d", NOW);
        assertEquals(2, store().forget(NOW, 2));
        assertEquals(1, store().forget(NOW, 2));
        assertEquals(0, store().forget(NOW, 2));
        assertFalse(addIfNew("d", NOW));
        assertTrue(addIfNew("a", NOW));
    }

    @Test
    void whatCameAgainIsAsOldAsItWas() {
        addIfNew("one", NOW.minusSeconds(1));
        addIfNew("one", NOW.plusSeconds(1));
        assertEquals(1, store().forget(NOW, 10));
    }
}
