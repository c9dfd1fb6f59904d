package org.singlewindow.definitions;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.singlewindow.InMemoryIds;

/** Changes of the catalogue in memory; they take effect at once. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryCatalogueChanges implements CatalogueChanges {
    @Inject
    private Catalogue catalogue;

    private final List<CatalogueChange> changes = new ArrayList<>();
    private long stamp;

    void refresh(@Observes CatalogueChanged change) {
        catalogue.refresh();
    }

    @Override
    public void add(CatalogueChange change) {
        InMemoryIds.give(change);
        changes.add(change);
    }

    @Override
    public List<CatalogueChange> of(CatalogueKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .sorted(Comparator.comparing(CatalogueChange::code)
                        .thenComparing(
                                Comparator.comparing(CatalogueChange::version).reversed()))
                .toList();
    }

    @Override
    public List<CatalogueChange> inForce() {
        return changes.stream()
                .filter(change -> change.state() == CatalogueChange.State.IN_FORCE)
                .sorted(Comparator.comparing((CatalogueChange change) -> Objects.requireNonNull(change.effectiveFrom()))
                        .thenComparing(CatalogueChange::version))
                .toList();
    }

    @Override
    public long stamp() {
        return stamp;
    }

    @Override
    public void lock() {
        // One after the other here anyway.
    }

    @Override
    public void moveStamp() {
        stamp++;
    }
}
