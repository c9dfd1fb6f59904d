package org.singlewindow.incident;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Incidents in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
class InMemoryIncidents implements Incidents {
    private final List<Incident> kept = new ArrayList<>();

    @Override
    public void keep(List<Incident> incidents, int most) {
        kept.addAll(incidents);
        kept.sort(Comparator.comparing(Incident::at).reversed());
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
        }
    }

    @Override
    public Optional<Incident> find(String number) {
        return kept.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    @Override
    public int forget(Instant before, int most) {
        List<Incident> old = kept.stream()
                .filter(one -> one.at().isBefore(before))
                .sorted(Comparator.comparing(Incident::at))
                .limit(most)
                .toList();
        kept.removeAll(old);
        return old.size();
    }
}
