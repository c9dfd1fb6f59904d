package org.singlewindow.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Lets the help desk look after messages that did not arrive. It sees where they are, never what they say. */
@Stateless
public class Redelivery {
    @Inject
    private Envelopes envelopes;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<EnvelopeReady> ready;

    @Inject
    private Clock clock;

    /** A message as the help desk sees it: without its content. */
    public record Transit(
            String id,
            String destination,
            String kind,
            String subject,
            Delivery state,
            int attempts,
            Instant createdAt,
            @Nullable Instant settledAt,
            @Nullable String error) {
        /** Of what the outbox holds. */
        public static Transit of(EnvelopeFacts envelope) {
            return new Transit(
                    envelope.id(),
                    envelope.destination(),
                    envelope.kind(),
                    envelope.subject(),
                    envelope.state(),
                    envelope.attempts(),
                    envelope.createdAt(),
                    envelope.settledAt(),
                    envelope.lastError());
        }
    }

    /** Messages in that state, oldest first. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<Transit> in(Delivery state, Cut cut) {
        return in(state, "", cut);
    }

    /** Those of them that are looked for: by a whole id, or by words that a case is found by. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Page<Transit> in(Delivery state, String text, Cut cut) {
        Page<Envelope> page = envelopes.in(state, text, cut.atMost(Limits.PAGE_ROWS.intValue()));
        return page.showing(page.rows().stream().map(Transit::of).toList());
    }

    /** Sends a message once more. Safe to press twice: receivers take every message in once. */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public void resend(String id) {
        Envelope envelope = envelopes.find(id).orElseThrow(() -> Refusal.notFound("exchange.not-found", id));
        envelope.again(clock.instant());
        ready.fire(new EnvelopeReady(id));
    }

    /** Sends again, every minute, what a broker lost. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @PermitAll
    public void recallWhatWasLost() {
        outbox.recall();
    }
}
