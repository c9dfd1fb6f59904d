package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;

/** An application is shown to those whom it concerns: applicant, mandated broker, addressed agency, customs. */
@Stateless
public class Viewing {
    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Actors actors;

    /** The application, with what the last answer changed. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public ApplicationView open(String reference) {
        Actor actor = actors.current();
        Application application = cases.visibleTo(actor, reference);
        return ApplicationView.of(application, actor, applications.revisions(application));
    }
}
