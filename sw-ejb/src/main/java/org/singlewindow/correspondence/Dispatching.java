package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.exchange.OutTray;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Inbox;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.Directory;
import org.singlewindow.payload.Syntaxes;

/**
 * Brings what the outbox holds to where a partner works. Its own system gets it in the order in which it was written about
 * one application or declaration; while it does not answer, what is for it goes back to the outbox and comes again after
 * a while, so that nobody waits in a queue. Called by the queues alone.
 */
@Stateless
@PermitAll
public class Dispatching {
    /** How soon it is looked again whether what must go first has arrived. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    private Outbox outbox;

    @Inject
    private OutTray outTray;

    @Inject
    private Directory directory;

    @Inject
    private Inbox inbox;

    @Inject
    private Kinds kinds;

    @Inject
    private Syntaxes syntaxes;

    @Inject
    private Clock clock;

    /** A message ready to be sent. */
    public record Letter(OutTray.Attempt attempt, String originalSender, String finalRecipient) {}

    /** What is to be done with an envelope. */
    public sealed interface Turn {
        /** It is to be sent now. */
        record Send(Letter letter) implements Turn {}

        /** Nothing is left to do: it was delivered to the screens, or it comes again later. */
        record Done() implements Turn {}
    }

    /** Delivers to the window's screens, or says what is to be sent. */
    @PermitAll
    public Turn begin(String partner, String id) {
        EnvelopeFacts envelope =
                outbox.find(id).orElseThrow(() -> new IllegalStateException("The outbox never held " + id));
        if (envelope.state() == Delivery.ACKNOWLEDGED) {
            return new Turn.Done();
        }
        if (!directory.worksByOwnSystem(partner)) {
            arrived(id);
            return new Turn.Done();
        }
        Instant quiet = directory.quietUntil(partner);
        if (quiet != null) {
            outbox.postpone(id, quiet, "The partner's system does not answer");
            return new Turn.Done();
        }
        if (!outbox.isNext(envelope)) {
            outbox.postpone(id, clock.instant().plus(SOON), "Waits for an earlier message about the same");
            return new Turn.Done();
        }
        Posted<?> posted = kinds.posted(envelope);
        OutTray.Attempt attempt = outTray.attempt(partner, id, posted.about(), () -> posted.contents(syntaxes.usual()));
        return new Turn.Send(new Letter(attempt, posted.writtenBy(), partner));
    }

    /** Notes that the partner's system has the message. */
    @PermitAll
    public void receipted(String partner, String id, byte[] receipt) {
        outTray.receipted(partner, id, receipt);
        directory.answered(partner);
        arrived(id);
    }

    /** Notes that the message is delivered, and has what follows from that done, once. */
    @PermitAll
    public void arrived(String id) {
        if (inbox.accept(id)) {
            outbox.find(id).ifPresent(envelope -> kinds.of(envelope).delivered(envelope.subject()));
            outbox.acknowledged(id);
        }
    }

    /** Notes that the partner's system could not be reached, or did not prove that it has the message. */
    @PermitAll
    public void failed(String partner, String id, String why) {
        Instant quiet = directory.silent(partner, why);
        Optional<Instant> next = directory
                .find(partner)
                .flatMap(entry ->
                        outTray.failed(partner, id, why, entry.connection().pauses(), quiet));
        next.ifPresentOrElse(until -> outbox.postpone(id, until, why), () -> outbox.dead(id, why));
    }

    /** Notes that the partner's system refuses the message for good: a person must look. */
    @PermitAll
    public void refused(String partner, String id, String why) {
        outTray.refused(partner, id, why);
        directory.answered(partner);
        outbox.dead(id, why);
    }
}
