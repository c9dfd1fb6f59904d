package org.singlewindow.timeline;

import java.util.List;
import java.util.Optional;

/** Where the chains are kept. */
public interface TimelineEntries {
    /** The end of the case's chain, locked until the transaction ends. */
    Optional<TimelineHead> lockHead(String caseReference);

    void add(TimelineHead head);

    void add(TimelineEntry entry);

    /** The whole chain, oldest first. */
    List<TimelineEntry> of(String caseReference);

    /** The ends of all chains after the given case reference, in its order. */
    List<TimelineHead> headsAfter(String caseReference, int limit);

    Optional<TimelineHead> head(String caseReference);

    /** Deletes the whole chain with its end, where the case itself is deleted. */
    void forget(String caseReference);
}
