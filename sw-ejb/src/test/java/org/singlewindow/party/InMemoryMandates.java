package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Mandates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryMandates implements Mandates {
    private final Map<Long, Mandate> mandates = new LinkedHashMap<>();

    @Override
    public void add(Mandate mandate) {
        InMemoryIds.give(mandate);
        mandates.put(mandate.id(), mandate);
    }

    @Override
    public Optional<Mandate> find(long id) {
        return Optional.ofNullable(mandates.get(id));
    }

    @Override
    public List<Mandate> toBroker(String broker) {
        return mandates.values().stream()
                .filter(mandate -> mandate.broker().equals(broker) && mandate.endedAt() == null)
                .sorted(Comparator.comparing(Mandate::trader))
                .toList();
    }

    @Override
    public List<Mandate> of(String organisation) {
        return mandates.values().stream()
                .filter(mandate -> mandate.trader().equals(organisation)
                        || mandate.broker().equals(organisation))
                .sorted(Comparator.comparing(Mandate::grantedAt).reversed())
                .toList();
    }
}
