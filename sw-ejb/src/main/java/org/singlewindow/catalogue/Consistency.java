package org.singlewindow.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;

/**
 * Checks that every rule has its document, and every document its organisation, on each day on which they are in force.
 */
final class Consistency {
    private Consistency() {}

    static List<CatalogueProblem> problems(CatalogueEdition edition, LocalDate today) {
        List<CatalogueProblem> problems = new ArrayList<>();
        edition.of(CatalogueKind.RULES)
                .forEach(rules -> need(edition, rules, today, "document", CatalogueKind.DOCUMENT, problems));
        edition.of(CatalogueKind.DOCUMENT)
                .forEach(document -> need(edition, document, today, "agency", CatalogueKind.ORGANISATION, problems));
        for (String file : edition.codes(CatalogueKind.RULES)) {
            try {
                outliving(edition, file).ifPresent(problems::add);
            } catch (BrokenCatalogue broken) {
                problems.add(CatalogueProblem.of(broken));
            }
        }
        return problems;
    }

    /** Rules of which some go on after their document has ended. */
    private static Optional<CatalogueProblem> outliving(CatalogueEdition edition, String file) {
        List<CatalogueItem> versions = edition.versions(CatalogueKind.RULES, file);
        CatalogueEntry rules = versions.get(versions.size() - 1).entry();
        String document = rules.find("document").map(CatalogueEntry::text).orElse("");
        return edition.versions(CatalogueKind.DOCUMENT, document).stream()
                .reduce((earlier, later) -> later)
                .flatMap(last -> last.entry().find("effectiveTo"))
                .map(CatalogueEntry::text)
                .filter(end -> rules.list("rules").stream()
                        .anyMatch(rule -> rule.find("effectiveTo")
                                .filter(to -> to.text().compareTo(end) <= 0)
                                .isEmpty()))
                .map(end -> new CatalogueProblem(0, file, "catalogue.outlives", file, document, end));
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
