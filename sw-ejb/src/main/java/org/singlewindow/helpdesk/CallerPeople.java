package org.singlewindow.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.credential.SignInHistory;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Callers;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** The help desk looks up who calls and why they cannot sign in. Each look is recorded, and nothing can be changed. */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class CallerPeople {
    @Inject
    private Register register;

    @Inject
    private Callers callers;

    @Inject
    private SignInHistory signIns;

    @Inject
    private Looking looking;

    @Inject
    private Actors actors;

    /** The person of that reference. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public CallerPerson open(String person) {
        PersonFacts known =
                register.person(person).orElseThrow(() -> Refusal.notFound("party.person-not-found", person));
        looking.atWork(actors.current(), new Seen(Look.Screen.PERSON_AT_DESK, person, known.organisation()));
        Page<MandateFacts> mandates = callers.mandates(known.organisation(), Limits.PAGE_ROWS.intValue());
        return new CallerPerson(
                known.reference(),
                known.name(),
                known.organisation(),
                known.role(),
                known.office(),
                known.isActive(),
                signIns.of(person),
                mandates.rows(),
                mandates.total());
    }
}
