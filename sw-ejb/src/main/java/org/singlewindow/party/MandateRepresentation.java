package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

@ApplicationScoped
class MandateRepresentation implements Representation {
    @Inject
    private Mandates mandates;

    @Inject
    private Clock clock;

    @Override
    public boolean mayActFor(Actor actor, String ownerOrganisation) {
        return switch (actor.role()) {
            case TRADER -> actor.organisation().equals(ownerOrganisation);
            case BROKER -> representedBy(actor).contains(ownerOrganisation);
            case OFFICIAL, CUSTOMS, HELPDESK, ADMIN, SYSTEM -> false;
        };
    }

    @Override
    public List<String> representedBy(Actor actor) {
        List<String> represented = new ArrayList<>();
        represented.add(actor.organisation());
        if (actor.is(Actor.Role.BROKER)) {
            LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
            mandates.toBroker(actor.organisation()).stream()
                    .filter(mandate -> mandate.isInForce(today))
                    .map(Mandate::trader)
                    .forEach(represented::add);
        }
        return represented;
    }
}
