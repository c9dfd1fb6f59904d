package org.singlewindow.keeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** What holds of {@link GoodsStays}, wherever they are kept. */
class GoodsStaysContractTest extends StoreContract<GoodsStays> {
    private GoodsStay add(long number, String keeper, String cargo) {
        GoodsStay stay = new GoodsStay(
                number,
                Carriage.of(null, cargo),
                new GoodsStay.Reported(cargo, "SWXU1", 3, NOW),
                new Actor("keeper-one", "Lee", keeper, Actor.Role.KEEPER));
        store().add(stay);
        return stay;
    }

    private List<Long> ids(String keeper, boolean here) {
        return store().page(keeper, here, Cut.first(9)).rows().stream()
                .map(GoodsStay::id)
                .toList();
    }

    @Test
    void goodsAreFoundByNumberAndKeeperTheNewestFirst() {
        GoodsStay stay = add(11, "BONDED", "26-A-1");
        add(12, "BONDED", "26-A-2");
        add(13, "OTHER", "26-A-3");
        written();
        GoodsStay kept = store().find(stay.reference()).orElseThrow();
        assertEquals(stay.view(List.of()), kept.view(List.of()));
        assertTrue(store().find("GS-NONE").isEmpty());
        assertEquals(List.of(12L, 11L), ids("BONDED", true));
        assertTrue(store().isHere("BONDED", stay.cargoKey(), "SWXU1"));
        assertFalse(store().isHere("BONDED", stay.cargoKey(), "SWXU2"));
        assertFalse(store().isHere("OTHER", stay.cargoKey(), "SWXU1"));
        kept.leave(NOW.plusSeconds(1), TRADER);
        written();
        assertFalse(store().isHere("BONDED", stay.cargoKey(), "SWXU1"));
        assertEquals(List.of(12L), ids("BONDED", true));
        assertEquals(List.of(12L, 11L), ids("BONDED", false));
        add(14, "BONDED", "26-A-4");
        written();
        Walk.through(cut -> store().page("BONDED", false, cut), GoodsStay::id);
    }

    @Test
    void whoHasACargoIsKnownAndWhichOfThemAKeeperHasOrHad() {
        GoodsStay stay = add(21, "BONDED", "26-B-1");
        GoodsStay other = add(22, "OTHER", "26-B-2");
        written();
        assertEquals(List.of("BONDED"), store().keepers(stay.cargoKey()));
        Set<String> both = Set.of(stay.cargoKey(), other.cargoKey());
        assertEquals(Set.of(stay.cargoKey()), store().kept("BONDED", both));
        store().find(stay.reference()).orElseThrow().leave(NOW.plusSeconds(1), TRADER);
        written();
        assertEquals(List.of(), store().keepers(stay.cargoKey()));
        assertEquals(Set.of(stay.cargoKey()), store().kept("BONDED", both));
        assertEquals(Set.of(), store().kept("BONDED", Set.of()));
    }
}
