package org.singlewindow.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.reference.BrokenCatalogue;
import org.singlewindow.reference.CatalogueEdition;
import org.singlewindow.reference.CatalogueItem;
import org.singlewindow.reference.CatalogueKind;
import org.singlewindow.reference.CatalogueProblem;

/** Rules need their document and documents their organisation, on every day on which they are in force. */
final class Consistency {
    private Consistency() {}

    static List<CatalogueProblem> problems(CatalogueEdition edition, LocalDate today) {
        List<CatalogueProblem> problems = new ArrayList<>();
        edition.of(CatalogueKind.RULES)
                .forEach(rules -> need(edition, rules, today, "document", CatalogueKind.DOCUMENT, problems));
        edition.of(CatalogueKind.DOCUMENT)
                .forEach(document -> need(edition, document, today, "agency", CatalogueKind.ORGANISATION, problems));
        return problems;
    }

    private static void need(
            CatalogueEdition edition,
            CatalogueItem item,
            LocalDate today,
            String key,
            CatalogueKind kind,
            List<CatalogueProblem> problems) {
        LocalDate first = item.from().isBefore(today) ? today : item.from();
        try {
            String needed = item.entry().text(key);
            if (edition.on(kind, needed, first).isEmpty()) {
                problems.add(new CatalogueProblem(0, item.code(), "catalogue.needs", item.code(), needed, first));
            }
        } catch (BrokenCatalogue broken) {
            problems.add(CatalogueProblem.of(broken));
        }
    }
}
