package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.story.Stage;

/** Entries of the catalogue are found by their words, and rules by the goods that they speak of. */
class CatalogueQueryTest {
    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private List<String> found(CatalogueKind kind, String text, String hs) {
        return stage.as("admin-one", Cataloguing.class).list(kind, new CatalogueQuery(text, hs)).stream()
                .map(CatalogueLine::code)
                .toList();
    }

    @Test
    void wordsArePartsOfWhatIsShown() {
        assertEquals(List.of("RR02"), found(CatalogueKind.DOCUMENT, "rr02", ""));
        assertEquals(List.of("FD01"), found(CatalogueKind.DOCUMENT, " MFDS  fd01 ", ""));
        assertEquals(List.of(), found(CatalogueKind.DOCUMENT, "nothing-like-it", ""));
        assertTrue(found(CatalogueKind.RULES, "FD01", "").contains("food"));
        assertTrue(found(CatalogueKind.DOCUMENT, "", "").size() > 30);
    }

    @Test
    void rulesAreFoundByTheirGoods() {
        assertTrue(found(CatalogueKind.RULES, "", "0202.30").contains("food"));
        assertTrue(found(CatalogueKind.RULES, "", "02").contains("food"));
        assertFalse(found(CatalogueKind.RULES, "", "9202").contains("food"));
        assertEquals(List.of(), found(CatalogueKind.DOCUMENT, "", "02"));
    }

    @Test
    void aDraftIsFoundByItsCode() {
        Cataloguing cataloguing = stage.as("admin-one", Cataloguing.class);
        cataloguing.save(CatalogueKind.RULES, "toys-new", 0, "rules: [");
        assertEquals(List.of("toys-new"), found(CatalogueKind.RULES, "toys-new", ""));
        assertFalse(found(CatalogueKind.RULES, "", "9503").contains("toys-new"));
    }
}
