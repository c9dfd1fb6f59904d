package org.singlewindow.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link CatalogueChanges}, wherever they are kept. */
class CatalogueChangesContractTest extends StoreContract<CatalogueChanges> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private CatalogueChange draft(CatalogueKind kind, String code, int version) {
        return store().draft(kind, code, version, "text: 말\n", "admin-one", NOW);
    }

    private void inForce(String code, int version, LocalDate from) {
        CatalogueChange draft = draft(CatalogueKind.DOCUMENT, code, version);
        store().propose(draft, from, "admin-two", NOW);
        store().putInForce(draft, "text", from, "admin-one", NOW);
        written();
    }

    private static List<String> names(List<CatalogueChange> changes) {
        return changes.stream()
                .map(change -> change.code() + " " + change.version())
                .toList();
    }

    @Test
    void aKindIsListedByCodeTheLatestFirst() {
        inForce("MEAT", 2, DAY);
        inForce("FOOD", 2, DAY);
        draft(CatalogueKind.DOCUMENT, "FOOD", 3);
        draft(CatalogueKind.RULES, "FOOD", 9);
        written();
        List<CatalogueChange> documents = store().of(CatalogueKind.DOCUMENT);
        assertEquals(List.of("FOOD 3", "FOOD 2", "MEAT 2"), names(documents));
        assertEquals("text: 말\n", documents.get(0).text());
        assertEquals(NOW, documents.get(0).writtenAt());
        assertEquals(List.of(), store().of(CatalogueKind.ORGANISATION));
    }

    @Test
    void whatIsInForceComesInTheOrderOfItsDays() {
        inForce("FOOD", 3, DAY);
        inForce("MEAT", 2, DAY);
        inForce("FOOD", 2, DAY.minusDays(1));
        draft(CatalogueKind.DOCUMENT, "FOOD", 4);
        written();
        assertEquals(List.of("FOOD 2", "MEAT 2", "FOOD 3"), names(store().inForce()));
        store().withdraw(store().inForce().get(2), DAY.minusDays(1), "admin-one", NOW);
        written();
        assertEquals(List.of("FOOD 2", "MEAT 2"), names(store().inForce()));
    }

    @Test
    void aDraftKeepsWhatWasWrittenLast() {
        store().write(draft(CatalogueKind.DOCUMENT, "FOOD", 2), 1, "better", "admin-two", NOW.plusSeconds(1));
        written();
        CatalogueChange kept = store().of(CatalogueKind.DOCUMENT).get(0);
        assertEquals("better", kept.text());
        assertEquals(2, kept.revision());
        assertEquals("admin-two", kept.writtenBy());
    }

    @Test
    void theStampMoves() {
        long before = store().stamp();
        store().lock();
        assertEquals(before, store().stamp());
        store().moveStamp();
        assertEquals(before + 1, store().stamp());
    }
}
