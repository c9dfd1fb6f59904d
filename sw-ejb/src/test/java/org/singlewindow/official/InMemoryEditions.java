package org.singlewindow.official;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Editions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryEditions implements Editions {
    private final List<Edition> editions = new ArrayList<>();

    @Override
    public void add(Edition edition) {
        editions.add(edition);
    }

    @Override
    public Optional<Edition> find(int id) {
        return editions.stream().filter(edition -> edition.id() == id).findFirst();
    }

    @Override
    public Edition locked(int id) {
        return find(id).orElseThrow();
    }

    @Override
    public List<Edition> of(String list) {
        return editions.stream()
                .filter(edition -> edition.list().equals(list))
                .sorted(Comparator.comparing(Edition::effectiveFrom)
                        .thenComparing(Edition::id)
                        .reversed())
                .toList();
    }

    @Override
    public List<Edition> proposed() {
        return editions.stream()
                .filter(Edition::isProposed)
                .sorted(Comparator.comparing(Edition::askedAt).thenComparing(Edition::id))
                .toList();
    }

    @Override
    public void queueUp() {
        // There is no other server.
    }
}
