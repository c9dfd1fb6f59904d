package org.singlewindow.checking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Assigning;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.cosigning.Cosigning;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Approves what was marked, one application a call and transaction: what is free or the official's own, and about which the
 * checks found nothing. Nothing is refused so.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class ApprovingSeveral {
    @Inject
    private Actors actors;

    @Inject
    private Assigning assigning;

    @Inject
    private Viewing viewing;

    @Inject
    private Deciding deciding;

    @Inject
    private Examining examining;

    @Inject
    private Cosigning cosigning;

    /**
     * Approves one without conditions, for a single consignment.
     *
     * @return whether it is approved; false where a second official is to sign
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public boolean approve(String reference) {
        assigning.lock(reference, actors.current());
        ApplicationView application = viewing.outline(reference);
        if (application.state() == ApplicationState.RECEIVED) {
            deciding.claim(reference);
        }
        if (!examining.examine(reference).isClean()) {
            throw Refusal.notNow("checking.open", reference);
        }
        return cosigning.decide(reference, viewing.outline(reference).version(), new Decision.Approve(null, null));
    }
}
