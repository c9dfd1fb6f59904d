package org.singlewindow.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.Assigning;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.party.Actors;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Whoever leads a team gives an application to one of it, and whoever stands in takes over what the other holds. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class GivingWork {
    @Inject
    private Teams teams;

    @Inject
    private Roster roster;

    @Inject
    private Assigning assigning;

    @Inject
    private CaseApplications applications;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    /** Gives it to that colleague, whoever held it before. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void assign(String reference, String colleague) {
        Actor head = actors.current();
        assigning.lock(reference, head);
        if (teams.member(head.person()).filter(Member::isHead).isEmpty()) {
            throw Refusal.notTheirs("team.head-wanted");
        }
        Actor to = register.person(colleague)
                .filter(known -> Roster.isAtWork(known, head.organisation()))
                .map(PersonFacts::actor)
                .orElseThrow(() -> Refusal.notFound("team.no-colleague", colleague));
        assigning.assign(reference, head, to);
    }

    /** Takes over what somebody holds who is away. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void takeOver(String reference) {
        Actor actor = actors.current();
        assigning.lock(reference, actor);
        if (!mayTakeOver(reference)) {
            throw Refusal.notTheirs("team.not-standing-in", reference);
        }
        assigning.assign(reference, actor, actor);
    }

    /** Whether the caller stands in for whoever holds it. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public boolean mayTakeOver(String reference) {
        ApplicationFacts application = applications.visibleTo(actors.current(), reference);
        String holder = application.holder();
        return holder != null && !application.state().isFinal() && roster.standsIn(actors.current(), holder);
    }

    /** Whose turn it would be, for whoever gives it out by hand. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Optional<String> suggested(String reference) {
        return roster.turn(applications.visibleTo(actors.current(), reference)).map(Actor::person);
    }
}
