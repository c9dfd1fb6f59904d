package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Gives an application to another official of its agency; whether whoever says so may, the caller has asked. */
@ApplicationScoped
public class Assigning {
    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationStep> steps;

    @Inject
    private Clock clock;

    /**
     * From now on it is that official's. It is no taking: whoever gets it begins when it is taken.
     *
     * @param by the window itself, or an official of the addressed agency: for everybody else it does not exist
     */
    public void assign(String reference, Actor by, Actor to) {
        Application application = by.is(Actor.Role.SYSTEM) ? cases.locked(reference) : cases.addressedTo(by, reference);
        if (!application.isAddressedTo(to)) {
            throw Refusal.notValid("application.no-colleague", to.name());
        }
        if (application.isBarred(to)) {
            throw Refusal.notTheirs("application.decided-before", reference);
        }
        if (!to.person().equals(application.holder())) {
            steps.fire(new ApplicationStep(reference, ApplicationAct.ASSIGN, true));
            application.apply(ApplicationAct.ASSIGN, by, clock.instant());
            application.assigned(to);
            timeline.record(
                    application.dossierReference(),
                    by,
                    Step.of(ApplicationAct.ASSIGN.code(), reference, "to", to.name()));
            applications.foundBy(application);
        }
    }

    /** Until the transaction ends nobody else acts on it; for officials of another agency it does not exist. */
    public void lock(String reference, Actor by) {
        cases.addressedTo(by, reference);
    }

    /** How many of what waits for the agency each of its officials holds; nobody who holds nothing. */
    public Map<String, Long> held(String agency) {
        return applications.held(agency);
    }
}
