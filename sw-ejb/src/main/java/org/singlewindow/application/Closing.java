package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Closes an application that an approval from elsewhere has made unnecessary; applicant and agency hear of it. */
@ApplicationScoped
public class Closing {
    @Inject
    private Applications applications;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationClosed> closed;

    @Inject
    private Clock clock;

    /**
     * Closes it, unless it is decided already. The caller holds the case's lock.
     *
     * @param approval number under which the agency approved elsewhere
     */
    public void close(String reference, String approval) {
        applications
                .find(reference)
                .filter(application -> !application.state().isFinal())
                .ifPresent(application -> close(application, approval));
    }

    private void close(Application application, String approval) {
        String reference = application.reference();
        application.apply(ApplicationAct.CLOSE, Actor.SYSTEM, clock.instant());
        application.closed(approval);
        timeline.record(
                application.dossierReference(),
                Actor.SYSTEM,
                Step.of(ApplicationAct.CLOSE.code(), reference, "certificate", approval));
        posting.post(application.agency(), reference, WithdrawalMessage.Body.metElsewhere(reference, approval));
        closed.fire(new ApplicationClosed(
                reference,
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                approval));
    }
}
