package org.singlewindow.definitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The organisations, documents, rules and their questions that come with the window. */
final class ShippedCatalogue {
    private static final int FIRST = 1;

    private ShippedCatalogue() {}

    static List<CatalogueItem> items() {
        List<CatalogueItem> items = new ArrayList<>();
        CatalogueEntry.read("agencies")
                .children()
                .forEach((code, name) -> items.add(
                        new CatalogueItem(CatalogueKind.ORGANISATION, code, FIRST, LocalDate.MIN, "", name, true)));
        CatalogueEntry index = CatalogueEntry.read("index");
        for (String name : index.texts("documents")) {
            CatalogueEntry document = CatalogueEntry.read("documents/" + name);
            items.add(new CatalogueItem(
                    CatalogueKind.DOCUMENT,
                    document.text("code"),
                    document.number("version"),
                    document.date("effectiveFrom"),
                    CatalogueEntry.source("documents/" + name),
                    document,
                    true));
        }
        for (String name : index.texts("rules")) {
            items.add(new CatalogueItem(
                    CatalogueKind.RULES,
                    name,
                    FIRST,
                    LocalDate.MIN,
                    CatalogueEntry.source("rules/" + name),
                    CatalogueEntry.read("rules/" + name),
                    true));
        }
        CatalogueEntry.read("questions")
                .children()
                .forEach((id, question) -> items.add(new CatalogueItem(
                        CatalogueKind.QUESTION,
                        id,
                        FIRST,
                        LocalDate.MIN,
                        QuestionText.read(question).written(),
                        question,
                        true)));
        return List.copyOf(items);
    }
}
