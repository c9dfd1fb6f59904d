package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

@ApplicationScoped
class MandateRepresentation implements Representation {
    @Inject
    private Mandates mandates;

    @Inject
    private Organisations organisations;

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
    public boolean mayLodge(Actor actor, String ownerOrganisation, String document) {
        return actor.organisation().equals(ownerOrganisation)
                || inForce(actor)
                        .anyMatch(mandate -> mandate.trader().equals(ownerOrganisation) && mandate.covers(document));
    }

    @Override
    public boolean mayDeclare(Actor actor, String ownerOrganisation) {
        boolean isCustomsBroker = organisations
                .find(actor.organisation())
                .filter(found -> found.kind() == Organisation.Kind.BROKER)
                .isPresent();
        return mayActFor(actor, ownerOrganisation)
                && (isCustomsBroker || actor.organisation().equals(ownerOrganisation));
    }

    private Stream<Mandate> inForce(Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return mandates.toBroker(actor.organisation()).stream().filter(mandate -> mandate.isInForce(today));
    }

    @Override
    public List<String> representedBy(Actor actor) {
        List<String> represented = new ArrayList<>();
        represented.add(actor.organisation());
        if (actor.is(Actor.Role.BROKER)) {
            inForce(actor).map(Mandate::trader).forEach(represented::add);
        }
        return represented;
    }
}
