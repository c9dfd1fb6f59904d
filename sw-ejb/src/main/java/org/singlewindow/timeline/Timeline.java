package org.singlewindow.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.singlewindow.shared.Actor;

/** Records what happened to a case, in the transaction in which it happened. */
@ApplicationScoped
public class Timeline {
    @Inject
    private TimelineEntries entries;

    @Inject
    private Clock clock;

    /** Begins the chain of a new case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(String caseReference, Actor actor, Step first) {
        TimelineHead head = new TimelineHead(caseReference);
        entries.add(head);
        append(head, actor, List.of(first));
    }

    /** Appends to the chain of a case; waits for whoever is appending to the same chain. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String caseReference, Actor actor, Step... steps) {
        append(locked(caseReference), actor, List.of(steps));
    }

    /** Appends to a chain that begins with the first that is recorded in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOrBegin(String reference, Actor actor, Step step) {
        entries.lockHead(reference)
                .ifPresentOrElse(head -> append(head, actor, List.of(step)), () -> begin(reference, actor, step));
    }

    /** Waits until no one else acts on the case; until the transaction ends nobody else will. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String caseReference) {
        locked(caseReference);
    }

    /** The same where the case may be deleted by now: tells whether it is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lockIfThere(String caseReference) {
        return entries.lockHead(caseReference).isPresent();
    }

    private TimelineHead locked(String caseReference) {
        return entries.lockHead(caseReference).orElseThrow(() -> new IllegalStateException("No case " + caseReference));
    }

    private void append(TimelineHead head, Actor actor, List<Step> steps) {
        Instant now = clock.instant();
        for (Step step : steps) {
            TimelineEntry entry =
                    new TimelineEntry(head.caseReference(), head.sequence() + 1, step, actor, now, head.hash());
            entries.add(entry);
            head.moveTo(entry);
        }
    }

    /** The history of a case, oldest first. Callers have made sure that the reader may see the case. */
    public List<TimelineEntryFacts> of(String caseReference) {
        return List.copyOf(entries.of(caseReference));
    }

    /** Deletes the whole history of a case that is itself deleted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String caseReference) {
        entries.forget(caseReference);
    }
}
