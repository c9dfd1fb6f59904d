package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** The caller whom the container knows: the principal's name is the person's reference. */
@ApplicationScoped
class CallerActors implements Actors {
    @Inject
    private SecurityContext security;

    @Inject
    private ActingSystem system;

    @Inject
    private People people;

    @Override
    public Actor current() {
        String caller = system.acting().orElseGet(this::signedIn);
        return people.find(caller)
                .filter(Person::isActive)
                .map(Person::actor)
                .orElseThrow(() -> Refusal.notSignedIn("party.not-signed-in"));
    }

    private String signedIn() {
        Principal caller = security.getCallerPrincipal();
        if (caller == null) {
            throw Refusal.notSignedIn("party.not-signed-in");
        }
        return caller.getName();
    }
}
