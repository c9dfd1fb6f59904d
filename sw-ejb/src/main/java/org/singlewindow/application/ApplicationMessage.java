package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** A kind of message: an application goes to its agency. */
@ApplicationScoped
public class ApplicationMessage implements OutgoingKind<ApplicationMessage.Body> {
    private static final int FIRST = 1;

    @Inject
    private Enclosing enclosing;

    @Inject
    private Cases cases;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationArrived> arrived;

    @Inject
    private Periods periods;

    @Inject
    private Clock clock;

    /** What the outbox keeps. */
    public record Body(
            String application, String document, int version, String applicant, String filedBy, JsonObject content) {}

    @Override
    public String action() {
        return "SubmitApplication";
    }

    @Override
    public String code() {
        return "application";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return enclosing.caseOf(subject);
    }

    @Override
    public String writtenBy(Body body) {
        return body.applicant();
    }

    @Override
    public Composed compose(Body body) {
        return enclosing.enclosed(body.application(), FIRST, null, body.content());
    }

    /**
     * Puts the application into the worklist, unless it was taken back before it arrived: then there is nothing to work
     * on.
     */
    @Override
    public void delivered(String subject) {
        Application application = cases.locked(subject);
        if (application.state() == ApplicationState.LODGED) {
            application.apply(ApplicationAct.DELIVER, Actor.SYSTEM, clock.instant());
            periods.received(application);
            timeline.record(
                    application.dossierReference(),
                    Actor.SYSTEM,
                    Step.of(ApplicationAct.DELIVER.code(), application.reference(), "agency", application.agency()));
            arrived.fire(new ApplicationArrived(application.reference(), application.agency(), application));
        }
    }
}
