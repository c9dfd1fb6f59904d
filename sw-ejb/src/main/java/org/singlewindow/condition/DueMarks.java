package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Reminds traders of what is due, and notes what is overdue: each in a transaction of its own. */
@ApplicationScoped
public class DueMarks {
    @Inject
    private Undertakings undertakings;

    @Inject
    private Moving moving;

    @Inject
    private DueDays days;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<UndertakingDue> due;

    /** References of at most so many about which somebody is to hear something today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> next(int most) {
        return undertakings.toMark(days.today(), most);
    }

    /** Tells whoever is to hear of that one; nothing, where somebody was quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void mark(String reference) {
        undertakings
                .caseOf(reference)
                .filter(timeline::lockIfThere)
                .flatMap(dossier -> undertakings.find(reference))
                .filter(one -> one.state() == UndertakingState.OPEN)
                .ifPresent(this::mark);
    }

    private void mark(Undertaking undertaking) {
        LocalDate today = days.today();
        LocalDate marked = undertaking.markOn();
        if (marked == null || marked.isAfter(today)) {
            return;
        }
        undertaking.markOn(days.next(undertaking.dueOn()));
        if (undertaking.dueOn().isBefore(today)) {
            moving.move(undertaking, UndertakingAct.LAPSE, Actor.SYSTEM, "");
        } else {
            timeline.record(undertaking.dossier(), Actor.SYSTEM, Step.of("condition.remind", undertaking.reference()));
            due.fire(new UndertakingDue(undertaking.view()));
        }
    }
}
