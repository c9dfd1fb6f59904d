package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** What an official sees of the own agency's work. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Worklist {
    /** More are not counted: what has arrived is said to be so many. */
    private static final int ARRIVALS = 20;

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

    /** How many of the own agency's applications that nobody has taken were lodged since then; no more than are said. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public long arrivedSince(Instant moment) {
        WorklistQuery newest = new WorklistQuery(
                EnumSet.of(ApplicationState.RECEIVED), "", "", "", WorklistQuery.Sort.NEWEST, 0, ARRIVALS);
        return applications.worklist(actors.current().organisation(), newest).rows().stream()
                .filter(row -> row.lodgedAt().isAfter(moment))
                .count();
    }
}
