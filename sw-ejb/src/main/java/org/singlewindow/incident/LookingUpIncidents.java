package org.singlewindow.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** The help desk opens what happened by the number that a caller reads out; each look is recorded. */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class LookingUpIncidents {
    @Inject
    private Incidents incidents;

    @Inject
    private Looking looking;

    @Inject
    private Actors actors;

    /** The incident of that number. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Incident open(String incident) {
        String number = Written.text(incident).toLowerCase(Locale.ROOT);
        Incident found = incidents.find(number).orElseThrow(() -> Refusal.notFound("incident.not-found", incident));
        looking.atWork(actors.current(), new Seen(Look.Screen.INCIDENT_AT_DESK, found.number(), found.organisation()));
        return found;
    }
}
