package org.singlewindow.amendment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Amendments in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryAmendments implements Amendments {
    private final List<Amendment> all = new ArrayList<>();

    @Override
    public void add(Amendment amendment) {
        if (!amendment.isSent() && open(amendment.dossier()).isPresent()) {
            throw new PersistenceException("amendment_open");
        }
        InMemoryIds.give(amendment);
        all.add(amendment);
    }

    @Override
    public Optional<Amendment> open(String dossier) {
        return all.stream()
                .filter(one -> one.dossier().equals(dossier) && !one.isSent())
                .findFirst();
    }

    @Override
    public List<Amendment> sent(String dossier) {
        return all.stream()
                .filter(one -> one.dossier().equals(dossier) && one.isSent())
                .sorted(Comparator.comparing(Amendment::number))
                .toList();
    }

    @Override
    public int count(String dossier) {
        return sent(dossier).size();
    }

    @Override
    public void remove(Amendment amendment) {
        all.remove(amendment);
    }

    @Override
    public void removeAll(String dossier) {
        all.removeIf(one -> one.dossier().equals(dossier));
    }
}
