package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Does one act about what a decision demands: in the state machine, in the history of the case, and for whoever hears of it. */
@ApplicationScoped
class Moving {
    private static final int TEXT_LENGTH = 2_000;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<UndertakingMoved> moved;

    /** As it is once nobody else acts on its case: it is read after that only. */
    Undertaking locked(String reference, Predicate<Undertaking> theirs) {
        return undertakings
                .caseOf(reference)
                .filter(timeline::lockIfThere)
                .flatMap(dossier -> undertakings.find(reference))
                .filter(theirs)
                .orElseThrow(() -> notFound(reference));
    }

    void move(Undertaking undertaking, UndertakingAct act, Actor actor, String words) {
        undertaking.apply(act, actor);
        timeline.record(
                undertaking.dossier(),
                actor,
                words.isEmpty()
                        ? Step.of(act.code(), undertaking.reference())
                        : Step.of(act.code(), undertaking.reference(), "text", words));
        moved.fire(new UndertakingMoved(undertaking.view(), act, words));
    }

    static String words(String text, boolean wanted) {
        String words = ResidentNumber.refuseIn(Written.text(text));
        if (words.isEmpty() && wanted) {
            throw Refusal.notValid("condition.text-wanted");
        }
        if (Written.length(words) > TEXT_LENGTH) {
            throw Refusal.notValid("condition.text-too-long", TEXT_LENGTH);
        }
        return words;
    }

    static Refusal notFound(String reference) {
        return Refusal.notFound("condition.not-found", reference);
    }
}
