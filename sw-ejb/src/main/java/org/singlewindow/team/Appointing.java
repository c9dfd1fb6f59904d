package org.singlewindow.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator says which officials lead their agency's team. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Appointing {
    @Inject
    private Teams teams;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** From now on the official shares out the work of the agency. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void appoint(String official) {
        lead(official, true);
    }

    /** From now on the official does no longer. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void dismiss(String official) {
        lead(official, false);
    }

    private void lead(String official, boolean leads) {
        PersonFacts person = register.person(official)
                .filter(known -> known.role() == Actor.Role.OFFICIAL)
                .orElseThrow(() -> Refusal.notFound("team.no-official", official));
        timeline.recordOrBegin(
                OrganisationFacts.history(person.organisation()),
                actors.current(),
                Step.of(leads ? "team.appoint" : "team.dismiss", person.reference()));
        teams.member(person.reference())
                .orElseGet(() -> {
                    Member fresh = new Member(person.reference(), person.organisation());
                    teams.add(fresh);
                    return fresh;
                })
                .lead(leads);
    }

    /** Whether the official leads the agency's team. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public boolean isHead(String official) {
        return teams.member(official).filter(Member::isHead).isPresent();
    }
}
