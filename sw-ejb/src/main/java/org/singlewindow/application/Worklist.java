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
    private Actors actors;

    /** A page of the own agency's applications. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<ApplicationView> page(WorklistQuery query) {
        Actor actor = actors.current();
        WorklistQuery bounded = new WorklistQuery(
                query.states(),
                query.document(),
                query.holder(),
                query.text(),
                query.sort(),
                query.first(),
                Math.min(query.size(), Limits.PAGE_ROWS.intValue()));
        Page<Application> page = applications.worklist(actor.organisation(), bounded);
        return new Page<>(
                page.rows().stream()
                        .map(row -> ApplicationView.outline(row, actor))
                        .toList(),
                page.total());
    }
}
