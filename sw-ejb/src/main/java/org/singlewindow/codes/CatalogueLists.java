package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.definitions.PerEdition;
import org.singlewindow.reference.Text;

/** The code lists that follow from the catalogue: offices of organisations that administrators wrote, and document types. */
@ApplicationScoped
class CatalogueLists {
    private static final String DOCUMENTS = "document-types";

    private final Catalogue catalogue;
    private final PerEdition<Map<String, List<Dated>>> lists;

    private record Dated(LocalDate from, Map<String, CodeLists.Entry> entries) {}

    @Inject
    CatalogueLists(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lists = new PerEdition<>(catalogue, CatalogueLists::read);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CatalogueLists() {
        this.catalogue = null;
        this.lists = null;
    }

    private static Map<String, List<Dated>> read(CatalogueEdition edition) {
        Map<String, List<Dated>> lists = new HashMap<>();
        for (String organisation : edition.codes(CatalogueKind.ORGANISATION)) {
            List<Dated> offices = edition.versions(CatalogueKind.ORGANISATION, organisation).stream()
                    .filter(item -> !item.shipped())
                    .flatMap(item -> OrganisationText.tryToRead(item).stream()
                            .map(text -> new Dated(item.from(), entries(text.offices()))))
                    .filter(dated -> !dated.entries().isEmpty())
                    .toList();
            if (!offices.isEmpty()) {
                lists.put(OrganisationText.officesOf(organisation), offices);
            }
        }
        Map<String, Text> documents = new LinkedHashMap<>();
        edition.of(CatalogueKind.DOCUMENT).forEach(item -> documents.put(item.code(), nameOf(item)));
        lists.put(DOCUMENTS, List.of(new Dated(LocalDate.MIN, entries(documents))));
        return lists;
    }

    private static Text nameOf(CatalogueItem document) {
        try {
            return document.entry().words("name");
        } catch (BrokenCatalogue broken) {
            return new Text(document.code(), document.code());
        }
    }

    private static Map<String, CodeLists.Entry> entries(Map<String, Text> words) {
        Map<String, CodeLists.Entry> entries = new LinkedHashMap<>();
        words.forEach((code, text) -> entries.put(code, new CodeLists.Entry(code, text)));
        return entries;
    }

    /** The list as it is today; one that only begins later is there already, so that definitions can name it. */
    Optional<Map<String, CodeLists.Entry>> find(String list) {
        if (!list.equals(DOCUMENTS) && !OrganisationText.isOffices(list)) {
            return Optional.empty();
        }
        List<Dated> versions = lists.now().getOrDefault(list, List.of());
        LocalDate today = catalogue.today();
        return versions.stream()
                .filter(version -> !version.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst())
                .map(Dated::entries);
    }
}
