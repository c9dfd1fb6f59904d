package org.singlewindow.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationsContractTest;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Actor;

/** What holds of {@link Holds}, wherever they are kept. */
class HoldsContractTest extends StoreContract<Holds> {
    private static final Actor OFFICER = new Actor("customs-busan", "Park", "KCS", Actor.Role.CUSTOMS);

    private Hold add(long number, String dossier) {
        Application application = ApplicationsContractTest.lodged(number, number, dossier, NOW);
        Hold hold = new Hold(
                number, DeclarationsContractTest.lodged(number, number, dossier, NOW), application, "why", TRADER, NOW);
        store().add(hold);
        return hold;
    }

    private static List<Long> ids(List<Hold> holds) {
        return holds.stream().map(Hold::id).toList();
    }

    @Test
    void holdsAreFoundByNumberAndCaseTheOldestFirst() {
        Hold first = add(11, "SW-11");
        add(12, "SW-11");
        add(13, "SW-13");
        written();
        assertEquals(first.view(), store().find(first.reference()).orElseThrow().view());
        assertEquals("SW-11", store().caseOf(first.reference()).orElseThrow());
        assertTrue(store().caseOf("HD-NONE").isEmpty());
        assertEquals(List.of(11L, 12L), ids(store().ofCase("SW-11")));
        assertEquals(List.of(), ids(store().ofCase("SW-12")));
        assertEquals(List.of(11L, 12L), ids(store().asked(2)));
        store().find(first.reference()).orElseThrow().apply(HoldAct.SET, "words", OFFICER, NOW);
        written();
        assertEquals(List.of(12L, 13L), ids(store().asked(9)));
        assertEquals(
                "words", store().find(first.reference()).orElseThrow().view().answer());
    }
}
