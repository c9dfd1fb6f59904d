package org.singlewindow.addressbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.shared.Cut;

/** What holds of {@link BookEntries}, wherever they are kept. */
class BookEntriesContractTest extends StoreContract<BookEntries> {
    private static BookEntry.Content company(String name, String country) {
        JsonObject values = Json.createObjectBuilder()
                .add("name", name)
                .add("country", country)
                .build();
        return new BookEntry.Content("key-" + name, values, SearchKey.all(List.of(name, country)));
    }

    private void add(String organisation, String name, Instant usedAt) {
        store().add(List.of(new BookEntry(organisation, BookKind.COMPANY, company(name, "AU"), usedAt)));
        written();
    }

    private List<String> names(String organisation, String text) {
        return store().page(organisation, BookKind.COMPANY, text, Cut.at(0, 10)).rows().stream()
                .map(entry -> entry.value("name"))
                .toList();
    }

    private BookEntry only(String organisation, String name) {
        return store().of(organisation, BookKind.COMPANY, Set.of("key-" + name)).get(0);
    }

    @Test
    void eachOrganisationHasItsOwnTheLastUsedFirst() {
        add("HANBIT", "Barossa Meats", NOW);
        add("HANBIT", "Cairns Prawns", NOW.plusSeconds(1));
        add("NURI", "Da Nang Audio", NOW);
        store().add(List.of(new BookEntry("HANBIT", BookKind.GOODS, company("Frozen beef", "AU"), NOW)));
        written();
        assertEquals(List.of("Cairns Prawns", "Barossa Meats"), names("HANBIT", ""));
        assertEquals(List.of("Da Nang Audio"), names("NURI", ""));
        assertEquals(List.of(), names("GARAM", ""));
        assertEquals(
                "Barossa Meats",
                store().page("HANBIT", BookKind.COMPANY, "", Cut.at(1, 1))
                        .rows()
                        .get(0)
                        .value("name"));
        assertEquals(
                2, store().page("HANBIT", BookKind.COMPANY, "", Cut.at(1, 1)).total());
    }

    @Test
    void eachWordIsPartOfIt() {
        add("HANBIT", "Barossa Meats 100% (한빛)", NOW);
        add("HANBIT", "Cairns Prawns", NOW.plusSeconds(1));
        for (String text : List.of("baross", "MEATS au", "한빛", "100%", "au barossa")) {
            assertEquals(List.of("Barossa Meats 100% (한빛)"), names("HANBIT", text), text);
        }
        for (String text : List.of("barossa prawns", "0_%", "%%")) {
            assertEquals(List.of(), names("HANBIT", text), text);
        }
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        add("HANBIT", "Barossa Meats", NOW);
        store().add(List.of(
                new BookEntry("HANBIT", BookKind.COMPANY, company("Barossa Meats", "NZ"), NOW.plusSeconds(9)),
                new BookEntry("HANBIT", BookKind.COMPANY, company("Cairns Prawns", "AU"), NOW)));
        written();
        assertEquals("AU", only("HANBIT", "Barossa Meats").value("country"));
        assertEquals(NOW, only("HANBIT", "Barossa Meats").usedAt());
        assertEquals(2, names("HANBIT", "").size());
    }

    @Test
    void manyAreAddedWithFewStatementsAndFoundByTheirKeys() {
        List<BookEntry> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            many.add(new BookEntry("HANBIT", BookKind.COMPANY, company("Company " + i, "AU"), NOW));
        }
        assertTrue(statements(() -> store().add(many)) <= 3);
        assertEquals(
                2,
                store().of("HANBIT", BookKind.COMPANY, Set.of("key-Company 7", "key-Company 249", "key-none"))
                        .size());
        assertEquals(0, statements(() -> assertEquals(List.of(), store().of("HANBIT", BookKind.COMPANY, Set.of()))));
    }

    @Test
    void whatWasUsedComesFirstAndWhatSomebodyWroteIsKept() {
        add("HANBIT", "Barossa Meats", NOW);
        add("HANBIT", "Cairns Prawns", NOW.plusSeconds(1));
        store().touch(List.of(only("HANBIT", "Barossa Meats")), NOW.plusSeconds(60));
        store().touch(List.of(), NOW.plusSeconds(90));
        written();
        assertEquals(List.of("Barossa Meats", "Cairns Prawns"), names("HANBIT", ""));
        assertEquals(NOW.plusSeconds(60), only("HANBIT", "Barossa Meats").usedAt());
        BookEntry entry = only("HANBIT", "Barossa Meats");
        entry.write(company("Barossa Foods", "NZ"));
        written();
        BookEntry read = store().find(entry.id()).orElseThrow();
        assertEquals(company("Barossa Foods", "NZ").values(), read.content());
        assertEquals("key-Barossa Foods", read.matchKey());
        assertTrue(read.isEdited());
        assertEquals(List.of("Barossa Foods"), names("HANBIT", "foods nz"));
    }

    @Test
    void theLeastRecentlyUsedGo() {
        add("HANBIT", "a", NOW.plusSeconds(2));
        add("HANBIT", "b", NOW);
        add("HANBIT", "c", NOW.plusSeconds(1));
        add("NURI", "d", NOW);
        store().trim("HANBIT", BookKind.COMPANY, 2);
        written();
        assertEquals(List.of("a", "c"), names("HANBIT", ""));
        assertEquals(List.of("d"), names("NURI", ""));
        assertEquals(1, store().forget(NOW.plusSeconds(2), 1));
        written();
        assertEquals(List.of(), names("NURI", ""));
        assertEquals(1, store().forget(NOW.plusSeconds(2), 10));
        written();
        assertEquals(List.of("a"), names("HANBIT", ""));
    }

    @Test
    void whatIsDeletedIsGone() {
        add("HANBIT", "a", NOW);
        store().remove(only("HANBIT", "a"));
        written();
        assertEquals(List.of(), names("HANBIT", ""));
        assertTrue(store().find(-1).isEmpty());
    }

    @Test
    void aBookIsWalkedThrough() {
        for (int number = 1; number <= 5; number++) {
            add("HANBIT", "Maker " + number, NOW.plusSeconds(number % 2));
        }
        Walk.through(cut -> store().page("HANBIT", BookKind.COMPANY, "", cut), BookEntry::id);
    }
}
