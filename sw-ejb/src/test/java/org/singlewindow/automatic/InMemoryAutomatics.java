package org.singlewindow.automatic;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What may be decided automatically, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryAutomatics implements Automatics {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Switch> switches = new ArrayList<>();

    @Override
    public void add(Candidate candidate) {
        candidates.add(candidate);
    }

    @Override
    public List<Candidate> waiting(int most) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::arrivedAt).thenComparing(Candidate::application))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(String application) {
        candidates.removeIf(candidate -> candidate.application().equals(application));
    }

    @Override
    public void removeOfCase(String dossier) {
        candidates.removeIf(candidate -> candidate.dossier().equals(dossier));
    }

    @Override
    public void add(Switch added) {
        switches.add(added);
    }

    @Override
    public List<Switch> switches() {
        return switches.stream().sorted(Comparator.comparing(Switch::document)).toList();
    }

    @Override
    public Optional<Switch> lock(String document) {
        return switches.stream().filter(one -> one.document().equals(document)).findFirst();
    }
}
