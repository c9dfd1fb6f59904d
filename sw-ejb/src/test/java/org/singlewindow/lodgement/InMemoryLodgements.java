package org.singlewindow.lodgement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.application.Applications;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.InMemoryDossiers;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.timeline.TimelineEntries;

/** Lodgements in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryLodgements implements Lodgements {
    private final List<Lodgement> lodgements = new ArrayList<>();

    @Inject
    private InMemoryDossiers dossiers;

    @Inject
    private Applications applications;

    @Inject
    private Declarations declarations;

    @Inject
    private Envelopes envelopes;

    @Inject
    private TimelineEntries timeline;

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

    @Override
    public void removeAll(long dossierId) {
        lodgements.removeIf(l -> l.dossierId() == dossierId);
    }

    @Override
    public List<String> finishedCases(Instant before, int most) {
        return dossiers.lodged().stream()
                .filter(dossier -> dossier.updatedAt().isBefore(before))
                .sorted(Comparator.comparing(Dossier::id))
                .map(Dossier::reference)
                .filter(this::isFinished)
                .filter(reference -> timeline.of(reference).stream()
                        .allMatch(entry -> entry.happenedAt().isBefore(before)))
                .limit(most)
                .toList();
    }

    private boolean isFinished(String reference) {
        List<String> subjects = new ArrayList<>();
        declarations.ofCase(reference).map(Declaration::reference).ifPresent(subjects::add);
        applications.ofCase(reference).forEach(application -> subjects.add(application.reference()));
        return applications.ofCase(reference).stream()
                        .allMatch(application -> application.state().isFinal())
                && declarations
                        .ofCase(reference)
                        .map(declaration -> declaration.state().isFinal())
                        .orElse(true)
                && subjects.stream()
                        .flatMap(subject -> envelopes.about(subject).stream())
                        .noneMatch(envelope -> envelope.state() == Delivery.READY || envelope.state() == Delivery.SENT);
    }
}
