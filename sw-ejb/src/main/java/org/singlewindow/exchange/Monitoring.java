package org.singlewindow.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Reason;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Shows where each message to and from partners' systems is. The help desk sees every hop and never what a message
 * says; an administrator may read it, and that stands in the partner's history.
 */
@Stateless
@RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
public class Monitoring {
    private static final Duration RECENT = Duration.ofDays(1);

    @Inject
    private Transmissions transmissions;

    @Inject
    private Outbox outbox;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Looking looking;

    @Inject
    private Clock clock;

    /** A piece of evidence without its content. */
    public record Kept(long id, Evidence.Kind kind, String name, String mediaType, Instant keptAt, int size) {}

    /**
     * One message with its hops.
     *
     * @param envelope in which the window's own queues carry it
     * @param sendings each time that it went out, first to last
     */
    public record Trace(
            TransmissionFacts transmission,
            Redelivery.@Nullable Transit envelope,
            List<SendingFacts> sendings,
            List<Kept> evidence,
            List<TransmissionFacts> conversation) {
        public Trace {
            sendings = List.copyOf(sendings);
            evidence = List.copyOf(evidence);
            conversation = List.copyOf(conversation);
        }
    }

    /** Messages, newest first; {@code text} is a whole id or conversation, or words by which a case is found. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<TransmissionFacts> page(TransmissionQuery query, Cut cut) {
        return Page.of(transmissions.page(query, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** How many of each partner's messages of the last day, and of those still under way, are in which state. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public List<TransmissionCount> counts() {
        return transmissions.counts(clock.instant().minus(RECENT));
    }

    /** Messages that were not taken in, newest first. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<TurnedAwayFacts> turnedAway(Cut cut) {
        return Page.of(transmissions.turnedAway(cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** One message with all that happened to it. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Trace open(long id) {
        Transmission transmission = found(id);
        List<Kept> kept = transmissions.evidence(id).stream()
                .map(evidence -> new Kept(
                        evidence.id(),
                        evidence.kind(),
                        evidence.name(),
                        evidence.mediaType(),
                        evidence.keptAt(),
                        evidence.content().length))
                .toList();
        return new Trace(
                transmission,
                Optional.ofNullable(transmission.envelope())
                        .flatMap(outbox::find)
                        .map(Redelivery.Transit::of)
                        .orElse(null),
                List.copyOf(transmissions.sendings(id)),
                kept,
                List.copyOf(transmissions.ofConversation(transmission.conversation())));
    }

    /**
     * What was sent or received, byte for byte; who read it, and why, is written down.
     *
     * @throws Refusal where the reason is no reason
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public EvidenceFacts read(long transmission, long evidence, Reason reason) {
        Transmission found = found(transmission);
        Evidence kept = transmissions.evidence(transmission).stream()
                .filter(one -> one.id() == evidence)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("exchange.not-found", evidence));
        Actor actor = actors.current();
        looking.because(actor, new Seen(Look.Screen.MESSAGE, found.subject(), found.partner()), reason);
        timeline.recordOrBegin(
                OrganisationFacts.history(found.partner()),
                actor,
                Step.of("exchange.read", found.subject(), "message", found.messageId()));
        return kept;
    }

    private Transmission found(long id) {
        return transmissions.find(id).orElseThrow(() -> Refusal.notFound("exchange.not-found", id));
    }

    /** Forgets every minute what is beyond the number of strangers' messages that are remembered. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @PermitAll
    public void boundTurnedAway() {
        transmissions.keepTurnedAway(Limits.TURNED_AWAY_KEPT.intValue());
    }

    /** Makes room every night for the evidence of the months to come. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    @PermitAll
    public void turnThePage() {
        transmissions.prepareMonths();
    }
}
