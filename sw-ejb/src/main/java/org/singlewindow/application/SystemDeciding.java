package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Decides for an agency's system, which holds what it decides about and has read no version of the window's. */
@ApplicationScoped
class SystemDeciding {
    @Inject
    private Applications applications;

    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Inject
    private Assigning assigning;

    @Inject
    private Actors actors;

    /**
     * As its system decided.
     *
     * @param issued when it did: what the application said since then it has not read
     */
    void decide(String application, Decision decision, Instant issued) {
        assigning.lock(application, actors.current());
        refuseIfRevised(application, issued);
        decide(application, decision);
    }

    void decide(String application, Decision decision) {
        takeFromWhoeverWasToTakeIt(application);
        decision.tell(
                approve -> deciding.claim(application),
                refuse -> deciding.claimWithoutWaiting(application),
                ask -> deciding.claimWithoutWaiting(application));
        deciding.decide(application, viewing.outline(application).version(), decision);
    }

    private void refuseIfRevised(String reference, Instant issued) {
        boolean revised = applications.find(reference).map(applications::revisions).orElse(List.of()).stream()
                .anyMatch(revision -> issued.isBefore(revision.replacedAt()));
        if (revised) {
            throw Refusal.notNow("application.revised-since", reference);
        }
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
