package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** A trader lets a broker act in its name, and ends it again; the broker sees whom it acts for, and may end it too. */
@Stateless
public class Mandating {
    @Inject
    private Mandates mandates;

    @Inject
    private Organisations organisations;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Grants a mandate.
     *
     * @param validUntil the last day; null for no end
     */
    @RolesAllowed(Actor.Role.TRADERS)
    public void grant(String broker, @Nullable LocalDate validUntil) {
        Actor actor = actors.current();
        boolean isBroker = organisations
                .find(broker)
                .filter(found -> found.kind() == Organisation.Kind.BROKER)
                .isPresent();
        if (!isBroker) {
            throw new Refusal("party.mandate-not-a-broker", broker);
        }
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        if (validUntil != null && validUntil.isBefore(today)) {
            throw new Refusal("party.mandate-already-over", validUntil);
        }
        for (Mandate former : mandates.toBroker(broker)) {
            if (former.trader().equals(actor.organisation())) {
                if (former.isInForce(today)) {
                    throw new Refusal("party.mandate-in-force", broker);
                }
                former.end(actor.person(), clock.instant());
            }
        }
        mandates.add(new Mandate(actor.organisation(), broker, actor.person(), validUntil, clock.instant()));
    }

    /** Ends a mandate at once. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void end(long id) {
        Actor actor = actors.current();
        mandates.find(id)
                .filter(found -> concerns(found, actor))
                .orElseThrow(() -> new Refusal("party.mandate-not-found"))
                .end(actor.person(), clock.instant());
    }

    /** All mandates that the caller's organisation gave or holds, newest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Mandate> mine() {
        return mandates.of(actors.current().organisation());
    }

    /** The brokers there are. */
    @RolesAllowed(Actor.Role.TRADERS)
    public List<Organisation> brokers() {
        return organisations.of(Organisation.Kind.BROKER);
    }

    private static boolean concerns(Mandate mandate, Actor actor) {
        return mandate.trader().equals(actor.organisation()) || mandate.broker().equals(actor.organisation());
    }
}
