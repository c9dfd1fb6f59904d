package org.singlewindow.web.trader.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Json;

/** The table of an invoice is found below its head, by its headings; what stands above and below it is no goods. */
class SheetImportTest {
    private static final Map<String, String> KNOWN = Map.of(
            "hscode",
            "hs",
            "세번",
            "hs",
            "description",
            "description",
            "품명",
            "description",
            "netweight",
            "netWeight",
            "origin",
            "origin",
            "remarks",
            "",
            "old",
            "gone");
    private static final Set<String> FIELDS = Set.of("hs", "description", "netWeight", "origin");

    @Test
    void theTableOfAnInvoiceIsFound() {
        SheetImport read = new SheetImport(
                List.of(
                        List.of("COMMERCIAL INVOICE"),
                        List.of("Origin", "Viet Nam"),
                        List.of("No", "H.S. Code", "Description", "Net Weight (kg)", "Remarks", "Old"),
                        List.of("1", "0306.17", "Frozen shrimp", "1,200", "keep cold", "x"),
                        List.of("2", "", "Crab"),
                        List.of("", "", "", "1,200"),
                        List.of("", "", "TOTAL", "2,400")),
                KNOWN,
                FIELDS);
        assertEquals(
                List.of("", "hs", "description", "netWeight", "", ""),
                read.columns().stream().map(SheetImport.Column::getField).toList());
        assertEquals(
                Json.parse("{\"a\":[{\"hs\":\"0306.17\",\"description\":\"Frozen shrimp\",\"netWeight\":\"1,200\"},"
                                + "{\"description\":\"Crab\"}]}")
                        .getJsonArray("a"),
                read.lines());
    }

    @Test
    void koreanHeadingsAreKnownAndOneColumnIsOneField() {
        SheetImport read =
                new SheetImport(List.of(List.of("품 명", "세번", "품명"), List.of("새우", "0306", "칵테일새우")), KNOWN, FIELDS);
        assertEquals(
                List.of("description", "hs", ""),
                read.columns().stream().map(SheetImport.Column::getField).toList());
    }

    @Test
    void withoutHeadingsSomebodyChooses() {
        SheetImport read = new SheetImport(List.of(List.of("0306", "Shrimp"), List.of("0307", "Squid")), KNOWN, FIELDS);
        assertEquals(0, read.lines().size());
        read.columns().get(0).setField("hs");
        read.columns().get(1).setField("description");
        assertEquals(2, read.lines().size());
    }
}
