package org.singlewindow.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the chains are kept. */
public interface TimelineEntries {
    /** The end of the case's chain, locked until the transaction ends. */
    Optional<TimelineHead> lockHead(String caseReference);

    void add(TimelineHead head);

    void add(TimelineEntry entry);

    /** The whole chain, oldest first. */
    default List<TimelineEntry> of(String caseReference) {
        return of(List.of(caseReference));
    }

    /** The whole chains of those cases, by case and oldest first, in one question. */
    List<TimelineEntry> of(Collection<String> caseReferences);

    /** The ends of all chains after the given case reference, in its order. */
    List<TimelineHead> headsAfter(String caseReference, int limit);

    default Optional<TimelineHead> head(String caseReference) {
        return heads(List.of(caseReference)).stream().findFirst();
    }

    /** The ends of the chains of those cases, by case, in one question. */
    List<TimelineHead> heads(Collection<String> caseReferences);

    /** Deletes the whole chain with its end, where the case itself is deleted. */
    void forget(String caseReference);
}
