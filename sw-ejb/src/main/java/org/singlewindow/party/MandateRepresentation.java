package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public Reach reach(Actor actor) {
        return switch (actor.role()) {
            case TRADER -> new Reach(actor.organisation(), Set.of(actor.organisation()), Map.of());
            case BROKER -> mandated(actor);
            case OFFICIAL, CUSTOMS, KEEPER, HELPDESK, ADMIN, SYSTEM -> Reach.NONE;
        };
    }

    private Reach mandated(Actor actor) {
        Set<String> whole = new HashSet<>(Set.of(actor.organisation()));
        Map<String, Set<String>> parts = new HashMap<>();
        inForce(actor).forEach(mandate -> {
            if (mandate.documents().isEmpty()) {
                whole.add(mandate.trader());
            } else {
                parts.computeIfAbsent(mandate.trader(), trader -> new HashSet<>())
                        .addAll(mandate.documents());
            }
        });
        parts.keySet().removeAll(whole);
        return new Reach(actor.organisation(), whole, parts);
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
