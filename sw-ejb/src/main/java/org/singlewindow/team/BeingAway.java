package org.singlewindow.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An official says when he is away and who stands in; whoever leads the team says it for everybody. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class BeingAway {
    private static final int LONGEST = 366;
    /** Times that somebody is away which are known beforehand. */
    private static final int MOST = 20;

    @Inject
    private Teams teams;

    @Inject
    private Roster roster;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** What is known of the own agency's people, from today on, the first first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<AbsenceView> absences() {
        return teams.absences(actors.current().organisation(), roster.today()).stream()
                .map(AbsenceView::of)
                .toList();
    }

    /**
     * Somebody is away on those days.
     *
     * @param substitute who gets what comes meanwhile and may take what the person holds; empty for nobody
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void leave(String colleague, String substitute, LocalDate first, LocalDate last) {
        Actor actor = actors.current();
        refuseUnlessOwn(actor, colleague);
        refuseUnlessAtWork(colleague, actor);
        if (!substitute.isEmpty()) {
            refuseUnlessAtWork(substitute, actor);
        }
        if (substitute.equals(colleague)) {
            throw Refusal.notValid("team.own-substitute");
        }
        Absence.Days days = new Absence.Days(first, last);
        if (last.isBefore(first) || last.isBefore(roster.today()) || last.isAfter(first.plusDays(LONGEST))) {
            throw Refusal.notValid("team.no-such-days", first, last);
        }
        record("team.leave", colleague, days, actor);
        List<Absence> known = teams.absences(actor.organisation(), roster.today()).stream()
                .filter(one -> one.person().equals(colleague))
                .toList();
        if (known.size() >= MOST) {
            throw Refusal.notNow("team.away-often", MOST);
        }
        if (known.stream().anyMatch(one -> one.days().meet(days))) {
            throw Refusal.notNow("team.away-already");
        }
        teams.add(new Absence(actor.organisation(), colleague, substitute, days));
    }

    /** The person is there on those days after all. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void stay(long absence) {
        Actor actor = actors.current();
        Absence known = teams.absence(absence)
                .filter(one -> one.agency().equals(actor.organisation()))
                .orElseThrow(() -> Refusal.notFound("team.no-such-absence"));
        refuseUnlessOwn(actor, known.person());
        record("team.stay", known.person(), known.days(), actor);
        teams.remove(known);
    }

    private void refuseUnlessOwn(Actor actor, String colleague) {
        boolean head = teams.member(actor.person()).filter(Member::isHead).isPresent();
        if (!head && !actor.person().equals(colleague)) {
            throw Refusal.notTheirs("team.head-wanted");
        }
    }

    private void refuseUnlessAtWork(String colleague, Actor actor) {
        if (register.person(colleague)
                .filter(known -> Roster.isAtWork(known, actor.organisation()))
                .isEmpty()) {
            throw Refusal.notFound("team.no-colleague", colleague);
        }
    }

    /** Locks the history of the agency as well: two who say the same take turns. */
    private void record(String act, String colleague, Absence.Days days, Actor actor) {
        timeline.recordOrBegin(
                OrganisationFacts.history(actor.organisation()),
                actor,
                Step.of(act, colleague, "days", days.first() + " ~ " + days.last()));
    }
}
