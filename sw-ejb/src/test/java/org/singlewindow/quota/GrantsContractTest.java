package org.singlewindow.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Grants}, wherever they are kept. */
class GrantsContractTest extends StoreContract<Grants> {
    private static Grants.Wish wish(String what, String whose, long amount) {
        return new Grants.Wish(what, whose, NOW, NOW.plusSeconds(60), amount);
    }

    @Test
    void wishesAddUpForEachAllowanceOfEach() {
        assertEquals(
                List.of(3L, 5L, 7L),
                store().note(List.of(
                        wish("LODGINGS", "HANBIT", 3), wish("LODGINGS", "NURI", 5), wish("PAPERS", "HANBIT", 7))));
        assertEquals(
                List.of(4L, 6L), store().note(List.of(wish("LODGINGS", "HANBIT", 1), wish("LODGINGS", "HANBIT", 2))));
        assertEquals(List.of(), store().note(List.of()));
    }

    @Test
    void aWindowThatEndedIsForgotten() {
        Grants.Wish next = new Grants.Wish("LODGINGS", "HANBIT", NOW.plusSeconds(60), NOW.plusSeconds(120), 1);
        store().note(List.of(wish("LODGINGS", "HANBIT", 3), next));
        store().forget(NOW.plusSeconds(60));
        assertEquals(List.of(4L), store().note(List.of(wish("LODGINGS", "HANBIT", 1))));
        store().forget(NOW.plusSeconds(61));
        assertEquals(List.of(1L, 2L), store().note(List.of(wish("LODGINGS", "HANBIT", 1), next)));
    }
}
