package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * A trader lets a broker, forwarder or agent act in its name; that one accepts; either ends it again. Both see what is in
 * force between them, for which documents, and until when.
 */
@Stateless
public class Mandating {
    @Inject
    private Mandates mandates;

    @Inject
    private Organisations organisations;

    @Inject
    private Actors actors;

    @Inject
    private Quotas quotas;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<MandateOffered> offered;

    @Inject
    private Clock clock;

    /**
     * Offers a mandate; it is in force once the other side has accepted it.
     *
     * @param broker code of a broker, forwarder or agent
     */
    @RolesAllowed(Actor.Role.TRADERS)
    public void grant(String broker, Mandate.Scope scope) {
        Actor actor = actors.current();
        boolean isBroker = organisations
                .find(broker)
                .filter(found -> OrganisationFacts.SUBMITTERS.contains(found.kind()) && !found.isEnded())
                .isPresent();
        if (!isBroker) {
            throw Refusal.notValid("party.mandate-not-a-broker", broker);
        }
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        LocalDate last = scope.validUntil();
        if (last != null && last.isBefore(today)) {
            throw Refusal.notValid("party.mandate-already-over", last);
        }
        quotas.take(Allowance.MANDATES, actor.organisation());
        // Whoever grants at the same time waits here, and then sees this mandate.
        record("party.grant-mandate", actor, actor.organisation(), broker);
        endFormer(broker, actor, today);
        mandates.add(new Mandate(actor.organisation(), broker, actor.person(), scope, clock.instant()));
        offered.fire(new MandateOffered(actor.organisation(), broker));
    }

    /** Accepts a mandate that was offered to the caller's organisation. */
    @RolesAllowed(Actor.Role.BROKERS)
    public void accept(long id) {
        Actor actor = actors.current();
        Mandate mandate = mandates.find(id)
                .filter(found -> found.broker().equals(actor.organisation()))
                .filter(found -> found.state(LocalDate.now(clock.withZone(Kst.ZONE))) == Mandate.State.OFFERED)
                .orElseThrow(() -> Refusal.notFound("party.mandate-not-found"));
        mandate.accept(actor.person(), clock.instant());
        record("party.accept-mandate", actor, mandate.trader(), mandate.broker());
    }

    private void endFormer(String broker, Actor actor, LocalDate today) {
        for (Mandate former : mandates.toBroker(broker)) {
            if (former.trader().equals(actor.organisation())) {
                if (former.state(today) != Mandate.State.ENDED) {
                    throw Refusal.notNow("party.mandate-in-force", broker);
                }
                former.end(actor.person(), clock.instant());
            }
        }
    }

    private void record(String act, Actor actor, String trader, String broker) {
        timeline.recordOrBegin(OrganisationFacts.history(trader), actor, Step.of(act, broker));
    }

    /** Ends a mandate at once. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void end(long id) {
        Actor actor = actors.current();
        Mandate mandate = mandates.find(id)
                .filter(found -> concerns(found, actor))
                .orElseThrow(() -> Refusal.notFound("party.mandate-not-found"));
        if (mandate.endedAt() == null) {
            mandate.end(actor.person(), clock.instant());
            record("party.end-mandate", actor, mandate.trader(), mandate.broker());
        }
    }

    /** All mandates that the caller's organisation gave or holds, newest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<MandateFacts> mine() {
        return List.copyOf(mandates.of(actors.current().organisation()));
    }

    /** How many were offered to the caller's organisation and wait to be accepted. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long toAccept() {
        return mandates.countOffered(actors.current().organisation(), LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    /** Some of these: what still waits to be accepted first, then the newest. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<MandateFacts> page(String text, Cut cut) {
        return Page.of(mandates.page(actors.current().organisation(), text, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** Everyone who may be given a mandate. */
    @RolesAllowed(Actor.Role.TRADERS)
    public List<OrganisationFacts> submitters() {
        return OrganisationFacts.SUBMITTERS.stream()
                .flatMap(kind -> organisations.of(kind).stream())
                .filter(one -> !one.isEnded())
                .map(OrganisationFacts.class::cast)
                .toList();
    }

    private static boolean concerns(Mandate mandate, Actor actor) {
        return mandate.trader().equals(actor.organisation()) || mandate.broker().equals(actor.organisation());
    }
}
