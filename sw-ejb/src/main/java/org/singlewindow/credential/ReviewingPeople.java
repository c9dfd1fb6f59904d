package org.singlewindow.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/** An administrator looks whether somebody can work with the window, and if not, why. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class ReviewingPeople {
    private static final int REFUSED = 10;

    @Inject
    private Register register;

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private LastSignIns signIns;

    @Inject
    private RefusedAttempts refusedAttempts;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    @Inject
    private Clock clock;

    /** What is known of that person; that it was seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public PersonFile open(String person) {
        PersonFacts known =
                register.person(person).orElseThrow(() -> Refusal.notFound("party.person-not-found", person));
        OrganisationFacts organisation = register.organisation(known.organisation())
                .orElseThrow(() -> Refusal.notFound("party.no-such-organisation", known.organisation()));
        looking.atWork(actors.current(), new Seen(Look.Screen.PEOPLE, null, known.organisation()));
        List<RegisteredCertificateFacts> own = List.copyOf(certificates.of(person));
        return new PersonFile(
                known,
                organisation,
                own,
                signIns.of(person),
                refusedAttempts.of(person, Set.of(SigningIn.SIGN_IN, SigningIn.CONNECT), REFUSED),
                next(known, organisation, own));
    }

    private List<PersonFile.Next> next(
            PersonFacts person, OrganisationFacts organisation, List<RegisteredCertificateFacts> own) {
        List<PersonFile.Next> next = new ArrayList<>();
        if (organisation.isEnded()) {
            next.add(PersonFile.Next.TAKE_UP);
        } else if (!person.isActive()) {
            next.add(PersonFile.Next.READMIT);
        }
        Instant now = clock.instant();
        Optional<Instant> until = own.stream()
                .filter(one -> !one.isEnded() && one.notAfter().isAfter(now))
                .map(RegisteredCertificateFacts::notAfter)
                .max(Instant::compareTo);
        if (until.isEmpty()) {
            next.add(PersonFile.Next.REGISTER);
        } else if (!until.get().isAfter(now.plus(Registering.NEAR))) {
            next.add(PersonFile.Next.RENEW);
        }
        if (person.role() == Actor.Role.CUSTOMS && person.office().isEmpty()) {
            next.add(PersonFile.Next.PLACE);
        }
        return next;
    }
}
