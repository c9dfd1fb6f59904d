package org.singlewindow.hold;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryHolds implements Holds {
    private final List<Hold> holds = new ArrayList<>();

    @Override
    public void add(Hold hold) {
        holds.add(hold);
    }

    @Override
    public Optional<Hold> find(String reference) {
        return holds.stream().filter(hold -> hold.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Hold::dossier);
    }

    @Override
    public List<Hold> ofCase(String dossier) {
        return holds.stream().filter(hold -> hold.dossier().equals(dossier)).toList();
    }

    @Override
    public List<Hold> asked(int most) {
        return holds.stream()
                .filter(hold -> hold.state() == HoldState.ASKED)
                .limit(most)
                .toList();
    }
}
