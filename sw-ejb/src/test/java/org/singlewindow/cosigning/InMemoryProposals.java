package org.singlewindow.cosigning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Proposed approvals in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryProposals implements Proposals {
    private final List<Proposal> proposals = new ArrayList<>();

    @Override
    public void add(Proposal proposal) {
        InMemoryIds.give(proposal);
        proposals.add(proposal);
    }

    @Override
    public Optional<Proposal> of(String application) {
        return proposals.stream()
                .filter(proposal -> proposal.application().equals(application))
                .findFirst();
    }

    @Override
    public List<Proposal> waiting(String agency, int most) {
        return proposals.stream()
                .filter(proposal -> proposal.agency().equals(agency) && proposal.isWaiting())
                .sorted(Comparator.comparing(Proposal::id))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Proposal proposal) {
        proposals.remove(proposal);
    }
}
