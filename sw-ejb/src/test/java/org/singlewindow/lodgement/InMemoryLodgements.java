package org.singlewindow.lodgement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Lodgements in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryLodgements implements Lodgements {
    private final List<Lodgement> lodgements = new ArrayList<>();

    @Override
    public void add(Lodgement lodgement) {
        InMemoryIds.give(lodgement);
        lodgements.add(lodgement);
    }

    @Override
    public Optional<Lodgement> byKey(RequestKey key) {
        return lodgements.stream().filter(l -> l.requestKey().equals(key)).findFirst();
    }

    @Override
    public List<Lodgement> of(long dossierId) {
        return lodgements.stream().filter(l -> l.dossierId() == dossierId).toList();
    }
}
