package org.singlewindow.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Cut;

/** What holds of {@link Objections}, wherever they are kept. */
class ObjectionsContractTest extends StoreContract<Objections> {
    private Objection objection(long id, String agency) {
        Objection objection = new Objection(
                id,
                new Objection.Subject("VQ02-" + id, "SW26-" + id, "VQ02", agency, "HANBIT", "GARAM"),
                "grounds",
                id == 11 ? 7L : null,
                NOW);
        store().add(objection);
        return objection;
    }

    @Test
    void oneIsFoundWithAllThatItSays() {
        Objection kept = objection(11, "QIA");
        kept.end(ObjectionState.DISMISSED, "no", NOW);
        ObjectionView before = kept.view();
        written();
        assertEquals(before, store().find(before.reference()).orElseThrow().view());
        assertEquals("SW26-11", store().caseOf(before.reference()).orElseThrow());
        assertEquals("VQ02-11", store().applicationOf(before.reference(), "QIA").orElseThrow());
        assertTrue(store().applicationOf(before.reference(), "MFDS").isEmpty(), "nothing of another agency");
        assertEquals(1, store().ofApplication("VQ02-11").size());
        assertEquals(1, store().ofCase("SW26-11").size());
        assertTrue(store().find("OB-NONE").isEmpty());
        store().removeAll("SW26-11");
        written();
        assertEquals(List.of(), store().ofCase("SW26-11"));
    }

    @Test
    void thoseThatWaitComeOldestFirstAndAllNewestFirst() {
        objection(11, "QIA");
        objection(12, "QIA").end(ObjectionState.WITHDRAWN, "", NOW);
        objection(13, "QIA");
        objection(14, "MFDS");
        written();
        assertEquals(List.of(11L, 13L), ids(true));
        assertEquals(List.of(13L, 12L, 11L), ids(false));
        Walk.through(cut -> store().ofAgency("QIA", false, cut), Objection::id);
    }

    private List<Long> ids(boolean open) {
        return store().ofAgency("QIA", open, Cut.first(9)).rows().stream()
                .map(Objection::id)
                .toList();
    }
}
