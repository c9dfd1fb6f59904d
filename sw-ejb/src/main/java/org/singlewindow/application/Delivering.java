package org.singlewindow.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.outbox.Inbox;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** What comes out of an agency's queue reaches the agency's worklist. Called by the queues alone. */
@Stateless
@PermitAll
public class Delivering {
    /** Kind of an envelope that carries a new application. */
    public static final String APPLICATION = "application";
    /** Kind of an envelope that carries an applicant's answer. */
    public static final String ANSWER = "answer";

    @Inject
    private Cases cases;

    @Inject
    private Inbox inbox;

    @Inject
    private Outbox outbox;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Puts it into the worklist, once, however often the queue hands it over. */
    @PermitAll
    public void deliver(String envelope, String kind, String reference) {
        if (!inbox.accept(envelope)) {
            return;
        }
        if (kind.equals(APPLICATION)) {
            Application application = cases.locked(reference);
            // Taken back before it arrived: there is nothing left to work on.
            if (application.state() == ApplicationState.LODGED) {
                application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, clock.instant());
                timeline.record(
                        application.dossierReference(),
                        Actor.SYSTEM,
                        Step.of(ApplicationAct.DELIVER.code(), reference, "agency", application.agency()));
            }
        }
        outbox.acknowledged(envelope);
    }
}
