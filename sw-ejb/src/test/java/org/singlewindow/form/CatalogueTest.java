package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.CodeLists;

class CatalogueTest {
    private final CatalogueDefinitions definitions = new CatalogueDefinitions(new CodeLists());

    @Test
    void holdsTheFiveDocuments() {
        List<String> codes = definitions.inForce(LocalDate.of(2026, 11, 1)).stream()
                .map(DocumentDefinition::code)
                .toList();
        assertEquals(List.of("FD01", "MD01", "PQ01", "RR02", "VQ02"), codes);
    }
}
