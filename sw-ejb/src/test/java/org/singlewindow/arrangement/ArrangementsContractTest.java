package org.singlewindow.arrangement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.arrangement.Arrangement.SavedView;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Arrangements}, wherever they are kept. */
class ArrangementsContractTest extends StoreContract<Arrangements> {
    private static final SavedView SHRIMP = new SavedView("shrimp", "state=open&text=shrimp");
    private static final SavedView ALL = new SavedView("all", "");

    @Test
    void whatNobodyArrangedIsAsItComes() {
        assertEquals(Arrangement.NONE, store().of("official-mfds", "worklist"));
    }

    @Test
    void eachPersonHasItsOwnForEachList() {
        store().put("official-mfds", "worklist", Set.of("goods", "lodged"), true);
        store().save("official-mfds", "worklist", SHRIMP);
        store().save("official-qia", "worklist", ALL);
        assertEquals(
                new Arrangement(Set.of("goods", "lodged"), true, List.of(SHRIMP)),
                store().of("official-mfds", "worklist"));
        assertEquals(new Arrangement(Set.of(), false, List.of(ALL)), store().of("official-qia", "worklist"));
        assertEquals(Arrangement.NONE, store().of("official-mfds", "results"));
    }

    @Test
    void eachViewIsNamedInAPageByItsOwnName() {
        assertEquals("616c6c", ALL.key());
        assertEquals("ec8388ec9ab0", new SavedView("새우", "").key());
    }

    @Test
    void whatWasChosenLastCounts() {
        store().put("official-mfds", "worklist", Set.of("goods"), true);
        store().put("official-mfds", "worklist", Set.of(), false);
        store().save("official-mfds", "worklist", SHRIMP);
        store().save("official-mfds", "worklist", new SavedView("shrimp", "text=prawn"));
        store().save("official-mfds", "worklist", ALL);
        assertEquals(
                new Arrangement(Set.of(), false, List.of(ALL, new SavedView("shrimp", "text=prawn"))),
                store().of("official-mfds", "worklist"));
        store().forget("official-mfds", "worklist", "shrimp");
        assertEquals(List.of(ALL), store().of("official-mfds", "worklist").views());
    }
}
