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
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

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
    private Timeline timeline;

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
        // Whoever grants at the same time waits here, and then sees this mandate.
        record("party.grant-mandate", actor, actor.organisation(), broker);
        endFormer(broker, actor, today);
        mandates.add(new Mandate(actor.organisation(), broker, actor.person(), validUntil, clock.instant()));
    }

    private void endFormer(String broker, Actor actor, LocalDate today) {
        for (Mandate former : mandates.toBroker(broker)) {
            if (former.trader().equals(actor.organisation())) {
                if (former.isInForce(today)) {
                    throw new Refusal("party.mandate-in-force", broker);
                }
                former.end(actor.person(), clock.instant());
            }
        }
    }

    private void record(String act, Actor actor, String trader, String broker) {
        timeline.recordOrBegin(Organisation.history(trader), actor, Step.of(act, broker));
    }

    /** Ends a mandate at once. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void end(long id) {
        Actor actor = actors.current();
        Mandate mandate = mandates.find(id)
                .filter(found -> concerns(found, actor))
                .orElseThrow(() -> new Refusal("party.mandate-not-found"));
        if (mandate.endedAt() == null) {
            mandate.end(actor.person(), clock.instant());
            record("party.end-mandate", actor, mandate.trader(), mandate.broker());
        }
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
