package org.singlewindow.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Entries}, wherever they are kept. */
class EntriesContractTest extends StoreContract<Entries> {
    @Test
    void theEntriesOfAnEditionComeInPartsAndGoTogether() {
        store().add(1, Map.of("A", "apple", "B", "쇠고기"));
        store().add(1, Map.of("C", ""));
        store().add(2, Map.of("A", "ant"));
        written();
        assertEquals(Map.of("A", "apple", "B", "쇠고기", "C", ""), store().of(1));
        assertEquals(Map.of("A", "ant"), store().of(2));
        store().remove(1);
        written();
        assertEquals(Map.of(), store().of(1));
        assertEquals(Map.of("A", "ant"), store().of(2));
    }
}
