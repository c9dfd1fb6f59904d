package org.singlewindow.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations that decide, and customs. */
@ApplicationScoped
public class Agencies {
    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    /** An organisation that decides. */
    public record Agency(String code, Text name) {}

    public Agencies() {
        CatalogueEntry.read("agencies")
                .children()
                .forEach((code, name) -> agencies.put(code, new Agency(code, name.words())));
    }

    /** All of them, customs included, in the order of the catalogue. */
    public List<Agency> all() {
        return List.copyOf(agencies.values());
    }

    public Optional<Agency> find(String code) {
        return Optional.ofNullable(agencies.get(code));
    }
}
