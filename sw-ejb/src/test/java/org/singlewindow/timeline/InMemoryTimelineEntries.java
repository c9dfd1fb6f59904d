package org.singlewindow.timeline;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Chains in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTimelineEntries implements TimelineEntries {
    private final Map<String, TimelineHead> heads = new TreeMap<>();
    private final List<TimelineEntry> entries = new ArrayList<>();

    @Override
    public Optional<TimelineHead> lockHead(String caseReference) {
        return head(caseReference);
    }

    @Override
    public void add(TimelineHead head) {
        heads.put(head.caseReference(), head);
    }

    @Override
    public void add(TimelineEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<TimelineEntry> of(Collection<String> caseReferences) {
        return entries.stream()
                .filter(entry -> caseReferences.contains(entry.caseReference()))
                .sorted(Comparator.comparing(TimelineEntry::caseReference).thenComparing(TimelineEntry::sequence))
                .toList();
    }

    @Override
    public List<TimelineHead> headsAfter(String caseReference, int limit) {
        return heads.values().stream()
                .filter(head -> head.caseReference().compareTo(caseReference) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<TimelineHead> heads(Collection<String> caseReferences) {
        return heads.values().stream()
                .filter(head -> caseReferences.contains(head.caseReference()))
                .toList();
    }

    /** Cuts an entry out, as a forger with access to the tables might. */
    public void remove(TimelineEntry entry) {
        entries.remove(entry);
    }

    @Override
    public void forget(String caseReference) {
        entries.removeIf(entry -> entry.caseReference().equals(caseReference));
        heads.remove(caseReference);
    }
}
