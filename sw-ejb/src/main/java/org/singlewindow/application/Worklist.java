package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Tally;

/** What an official sees of the own agency's work. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Worklist {
    /** More are not counted: what has arrived is said to be so many. */
    private static final int ARRIVALS = 20;

    /** Two weeks, today among them. */
    private static final int DAYS = 14;

    @Inject
    private Applications applications;

    @Inject
    private Outlines outlines;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** A page of the own agency's applications; what waits for the agency is counted to the end. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<ApplicationView> page(WorklistQuery query) {
        Actor actor = actors.current();
        Page<Application> page =
                applications.worklist(actor.organisation(), query.bounded(today(), Limits.PAGE_ROWS.intValue()));
        return page.showing(outlines.of(page.rows(), actor));
    }

    /** How many of the own agency's applications a query finds, no further than lists are counted. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public long count(WorklistQuery query) {
        return applications
                .worklist(actors.current().organisation(), query.counted(today()))
                .total();
    }

    /** How many of the own agency's applications wait in each view, to the end. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Map<WorkView, Long> counts() {
        Actor actor = actors.current();
        return applications.waiting(actor.organisation(), actor.person(), today());
    }

    /** How many the own agency approved or refused on each day of the last two weeks, no further than lists are counted. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Tally> decided() {
        LocalDate today = today();
        return applications.decided(actors.current().organisation(), today.minusDays(DAYS - 1L), today);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    /** How many of the own agency's applications that nobody has taken were lodged since then; no more than are said. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public long arrivedSince(Instant moment) {
        WorklistQuery newest = new WorklistQuery(
                EnumSet.of(ApplicationState.RECEIVED), "", "", "", WorklistQuery.Sort.NEWEST, Cut.first(ARRIVALS));
        return applications.worklist(actors.current().organisation(), newest).rows().stream()
                .filter(row -> row.lodgedAt().isAfter(moment))
                .count();
    }
}
