package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;

/** Decides for an agency's system, which holds what it decides about and has read no version of the window's. */
@ApplicationScoped
class SystemDeciding {
    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Inject
    private Assigning assigning;

    @Inject
    private Actors actors;

    void decide(String application, Decision decision) {
        takeFromWhoeverWasToTakeIt(application);
        decision.tell(
                approve -> deciding.claim(application),
                refuse -> deciding.claimWithoutWaiting(application),
                ask -> deciding.claimWithoutWaiting(application));
        deciding.decide(application, viewing.outline(application).version(), decision);
    }

    /** A share in the team is no taking: as long as nobody has begun, the agency's own system comes first. */
    private void takeFromWhoeverWasToTakeIt(String application) {
        Actor system = actors.current();
        assigning.lock(application, system);
        ApplicationView view = viewing.outline(application);
        if (view.state() == ApplicationState.RECEIVED && view.holder() != null) {
            assigning.assign(application, system, system);
        }
    }
}
