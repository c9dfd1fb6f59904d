package org.singlewindow.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link ColumnChoices}, wherever they are kept. */
class ColumnChoicesContractTest extends StoreContract<ColumnChoices> {
    @Test
    void eachOrganisationHasItsOwn() {
        store().put("HANBIT", Map.of("품명", "description", "hscode", "hs"));
        store().put("NURI", Map.of("품명", "model"));
        assertEquals(Map.of("품명", "description", "hscode", "hs"), store().of("HANBIT"));
        assertEquals(Map.of("품명", "model"), store().of("NURI"));
        assertEquals(Map.of(), store().of("GARAM"));
    }

    @Test
    void whatWasChosenLastCounts() {
        store().put("HANBIT", Map.of("품명", "description", "hscode", "hs"));
        store().put("HANBIT", Map.of("품명", "", "qty", "quantity"));
        store().put("HANBIT", Map.of());
        assertEquals(Map.of("품명", "", "hscode", "hs", "qty", "quantity"), store().of("HANBIT"));
    }

    @Test
    void tooManyBeginAnew() {
        Map<String, String> many = new TreeMap<>();
        for (int heading = 0; heading < ColumnChoices.MOST; heading++) {
            many.put("h" + heading, "hs");
        }
        store().put("HANBIT", many);
        assertEquals(many, store().of("HANBIT"));
        store().put("HANBIT", Map.of("품명", "description"));
        assertEquals(Map.of("품명", "description"), store().of("HANBIT"));
    }
}
