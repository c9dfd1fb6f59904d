package org.singlewindow.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Page;

/** Dossiers in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDossiers implements Dossiers {
    private final List<Dossier> dossiers = new ArrayList<>();

    @Override
    public void add(Dossier dossier) {
        InMemoryIds.give(dossier);
        dossiers.add(dossier);
    }

    @Override
    public Optional<Dossier> find(String reference) {
        return dossiers.stream().filter(d -> d.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<Dossier> lock(String reference) {
        return find(reference);
    }

    @Override
    public int countDrafts(String filedBy, int most) {
        return (int) dossiers.stream()
                .filter(d -> d.filedBy().equals(filedBy) && d.state() == Dossier.State.DRAFT)
                .limit(most)
                .count();
    }

    @Override
    public Page<Dossier> within(Reach reach, Dossier.State state, int first, int size) {
        List<Dossier> all = dossiers.stream()
                .filter(d -> d.state() == state)
                .filter(d -> reach.hasConsignment(d.owner(), d.filedBy())
                        || d.lodgedDocuments().stream().anyMatch(document -> reach.covers(d.owner(), document)))
                .sorted(Comparator.comparing(Dossier::updatedAt).reversed())
                .toList();
        return new Page<>(all.stream().skip(first).limit(size).toList(), all.size());
    }

    @Override
    public List<Dossier> untouchedDrafts(Instant before, int most) {
        return dossiers.stream()
                .filter(d -> d.state() == Dossier.State.DRAFT && d.updatedAt().isBefore(before))
                .sorted(Comparator.comparing(Dossier::id))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Dossier dossier) {
        dossiers.removeIf(d -> d.id() == dossier.id());
    }

    /** All lodged ones. */
    public List<Dossier> lodged() {
        return dossiers.stream().filter(d -> d.state() == Dossier.State.LODGED).toList();
    }
}
