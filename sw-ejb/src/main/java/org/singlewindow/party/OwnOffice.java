package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.shared.Actor;

/** Tells an officer at which office of customs the officer works. */
@Stateless
@RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
public class OwnOffice {
    @Inject
    private People people;

    @Inject
    private Actors actors;

    /** Code of the caller's office; empty where the caller works at none in particular. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public String code() {
        return people.find(actors.current().person()).map(Person::office).orElse("");
    }
}
