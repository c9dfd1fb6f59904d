package org.singlewindow.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.Reopening;
import org.singlewindow.party.Actors;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Ends an objection when the decision counts no longer, whether it was upheld or the agency corrected the decision by itself:
 * either way another official decides than who decided before.
 */
@ApplicationScoped
class Upholding {
    @Inject
    private Objections objections;

    @Inject
    private Reopening reopening;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<ObjectionMoved> moved;

    @Inject
    private Clock clock;

    void reopened(@Observes ApplicationReopened event) {
        objections.ofApplication(event.application().reference()).stream()
                .filter(objection -> objection.state() == ObjectionState.LODGED)
                .forEach(objection -> uphold(objection, event));
    }

    private void uphold(Objection objection, ApplicationReopened event) {
        reopening.byAnother(event);
        objection.end(ObjectionState.UPHELD, event.reason(), clock.instant());
        timeline.record(
                objection.dossier(),
                actors.current(),
                Step.of("objection.uphold", objection.application(), "text", event.reason()));
        moved.fire(new ObjectionMoved(objection.view()));
    }
}
