package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.singlewindow.reference.Limits;

/**
 * Takes messages that leave with the transaction that wrote them: either both the case and its messages are there, or
 * neither. A relay carries them to the queues.
 */
@ApplicationScoped
public class Outbox {
    /** Queue of what people are told by e-mail. */
    public static final String NOTICES = "notices";

    /** Queue of what partners' systems sent and is to be acted upon. */
    public static final String INCOMING = "incoming";

    private static final System.Logger LOG = System.getLogger(Outbox.class.getName());

    @Inject
    private Envelopes envelopes;

    @Inject
    private Event<EnvelopeReady> ready;

    @Inject
    private Clock clock;

    /** Writes an envelope in the caller's transaction and returns its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String put(String destination, String kind, String subject, JsonObject body) {
        String id = UUID.randomUUID().toString();
        envelopes.add(new Envelope(id, destination, kind, subject, body.toString(), clock.instant()));
        ready.fire(new EnvelopeReady(id));
        return id;
    }

    /** The envelope of that id. */
    public Optional<EnvelopeFacts> find(String id) {
        return envelopes.find(id).map(EnvelopeFacts.class::cast);
    }

    /** Those about any of these cases, applications and declarations, oldest first; the caller has asked who may see it. */
    public List<EnvelopeFacts> about(Collection<String> subjects) {
        return List.copyOf(envelopes.about(subjects));
    }

    /** Deletes all about these cases, applications and declarations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(List<String> subjects) {
        envelopes.remove(subjects);
    }

    /** Claims what is to be sent now, for the relay alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EnvelopeFacts> claim(int limit) {
        return List.copyOf(envelopes.claimReady(clock.instant(), limit));
    }

    /** Notes that the queues have these envelopes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(List<? extends EnvelopeFacts> sent) {
        sent.forEach(envelope -> ((Envelope) envelope).sent(clock.instant()));
    }

    /** Notes that the receiver has the message. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledged(String id) {
        envelopes.find(id).ifPresent(envelope -> envelope.acknowledged(clock.instant()));
    }

    /** Notes that the receiver could not take the message this time; the broker will hand it over again. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void failed(String id, String why) {
        envelopes.find(id).ifPresent(envelope -> envelope.failed(why));
    }

    /** Its receiver cannot be reached now: the relay takes it again then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postpone(String id, Instant until, String why) {
        envelopes.find(id).ifPresent(envelope -> envelope.postponed(until, why));
    }

    /**
     * Whether messages about the same thing to the same receiver, written before this one, have arrived or were given up:
     * none overtakes another.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNext(EnvelopeFacts envelope) {
        return envelopes.about(envelope.subject()).stream()
                .filter(other -> other.destination().equals(envelope.destination()))
                .filter(other -> other.createdAt().isBefore(envelope.createdAt()))
                .allMatch(other -> other.state() == Delivery.ACKNOWLEDGED || other.state() == Delivery.DEAD);
    }

    /** Makes due at once what waits for that receiver. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hasten(String destination) {
        if (envelopes.hasten(destination, clock.instant()) > 0) {
            ready.fire(new EnvelopeReady(destination));
        }
    }

    /**
     * What a queue took long ago and nobody settled was lost with the broker's disk: it goes out once more. Receivers
     * take every message in once, so one too many does no harm.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int recall() {
        Instant now = clock.instant();
        int recalled = envelopes.recall(now.minusSeconds(Limits.UNSETTLED_SECONDS.value()), now);
        if (recalled > 0) {
            LOG.log(System.Logger.Level.WARNING, "{0} messages were lost between queue and receiver", recalled);
            ready.fire(new EnvelopeReady("recalled"));
        }
        return recalled;
    }

    /** Whether the receiver still waits for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isUnderWay(String id) {
        return envelopes
                .find(id)
                .filter(envelope -> envelope.state() != Delivery.ACKNOWLEDGED)
                .isPresent();
    }

    /** Notes that the broker has given the message up. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void dead(String id, String why) {
        envelopes.find(id).ifPresent(envelope -> envelope.dead(why, clock.instant()));
    }
}
