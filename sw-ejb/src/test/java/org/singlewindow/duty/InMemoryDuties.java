package org.singlewindow.duty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Duties in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDuties implements Duties {
    private final Map<String, Duty> duties = new LinkedHashMap<>();

    @Override
    public void add(Duty duty) {
        duties.put(duty.declaration(), duty);
    }

    @Override
    public Optional<Duty> find(String declaration) {
        return Optional.ofNullable(duties.get(declaration));
    }

    @Override
    public Optional<Duty> ofCase(String dossier) {
        return duties.values().stream()
                .filter(duty -> duty.dossier().equals(dossier))
                .findFirst();
    }
}
