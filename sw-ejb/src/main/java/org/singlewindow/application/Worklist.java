package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** What an official sees of the own agency's work. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Worklist {
    @Inject
    private Applications applications;

    @Inject
    private Outlines outlines;

    @Inject
    private Actors actors;

    /** A page of the own agency's applications; what waits for the agency is counted to the end. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<ApplicationView> page(WorklistQuery query) {
        Actor actor = actors.current();
        Page<Application> page =
                applications.worklist(actor.organisation(), query.bounded(Limits.PAGE_ROWS.intValue()));
        return new Page<>(outlines.of(page.rows(), actor), page.total());
    }
}
