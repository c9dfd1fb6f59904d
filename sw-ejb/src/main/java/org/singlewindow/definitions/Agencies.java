package org.singlewindow.definitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.reference.Text;

/** The organisations that decide, and customs. */
@ApplicationScoped
public class Agencies {
    private final Catalogue catalogue;
    private final PerEdition<Map<String, List<Dated>>> known;

    /** An organisation that decides. */
    public record Agency(String code, Text name) {}

    private record Dated(LocalDate from, Agency agency) {}

    @Inject
    public Agencies(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.known = new PerEdition<>(catalogue, Agencies::read);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Agencies() {
        this.catalogue = null;
        this.known = null;
    }

    private static Map<String, List<Dated>> read(CatalogueEdition edition) {
        Map<String, List<Dated>> agencies = new LinkedHashMap<>();
        for (String code : edition.codes(CatalogueKind.ORGANISATION)) {
            List<Dated> versions = new ArrayList<>();
            edition.versions(CatalogueKind.ORGANISATION, code)
                    .forEach(item -> OrganisationText.tryToRead(item)
                            .ifPresent(text -> versions.add(new Dated(item.from(), new Agency(code, text.name())))));
            if (!versions.isEmpty()) {
                agencies.put(code, versions);
            }
        }
        return agencies;
    }

    /** All of them today, customs included, in the order of the catalogue. */
    public List<Agency> all() {
        return known.now().keySet().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The codes of all of them, also of those that begin on a later day. */
    public List<String> codes() {
        return List.copyOf(known.now().keySet());
    }

    /** As it is called today. */
    public Optional<Agency> find(String code) {
        LocalDate today = catalogue.today();
        return known.now().getOrDefault(code, List.of()).stream()
                .filter(version -> !version.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .map(Dated::agency);
    }
}
