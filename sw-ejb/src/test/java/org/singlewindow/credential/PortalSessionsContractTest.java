package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link PortalSessions}, wherever they are kept. */
class PortalSessionsContractTest extends StoreContract<PortalSessions> {
    @Test
    void oneIsOpenUntilItIsClosed() {
        store().open("one", "trader-hanbit", NOW, 5);
        assertTrue(store().isOpen("one"));
        assertFalse(store().isOpen("two"));
        store().close("one");
        store().close("two");
        assertFalse(store().isOpen("one"));
    }

    @Test
    void ofOnePersonTheNewestStayOpen() {
        store().open("second", "trader-hanbit", NOW.plusSeconds(2), 2);
        store().open("first", "trader-hanbit", NOW.plusSeconds(1), 2);
        store().open("other", "trader-nuri", NOW, 2);
        store().open("third", "trader-hanbit", NOW.plusSeconds(3), 2);
        assertFalse(store().isOpen("first"));
        assertTrue(store().isOpen("second"));
        assertTrue(store().isOpen("third"));
        assertTrue(store().isOpen("other"));
    }

    @Test
    void whatBeganLongAgoIsForgotten() {
        store().open("old", "trader-hanbit", NOW.minusSeconds(1), 5);
        store().open("new", "trader-hanbit", NOW, 5);
        store().forget(NOW);
        assertFalse(store().isOpen("old"));
        assertTrue(store().isOpen("new"));
    }
}
