package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Messages that leave with the transaction that wrote them: either both the case and its messages are there, or neither.
 * A relay carries them to the queues.
 */
@ApplicationScoped
public class Outbox {
    /** Queue of what customs must know: declarations and requirement results. */
    public static final String CLEARANCE = "clearance";
    /** Queue of what people are told by e-mail. */
    public static final String NOTICES = "notices";

    private static final String AGENCY = "agency.";

    @Inject
    private Envelopes envelopes;

    @Inject
    private Event<EnvelopeReady> ready;

    @Inject
    private Clock clock;

    /** The queue of one agency. */
    public static String toAgency(String agency) {
        return AGENCY + agency;
    }

    /** Writes an envelope in the caller's transaction and returns its id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String put(String destination, String kind, String subject, JsonObject body) {
        String id = UUID.randomUUID().toString();
        envelopes.add(new Envelope(id, destination, kind, subject, body.toString(), clock.instant()));
        ready.fire(new EnvelopeReady(id));
        return id;
    }

    /** What is to be sent now, for the relay alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Envelope> claim(int limit) {
        return envelopes.claimReady(clock.instant(), limit);
    }

    /** The queues have these. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(List<Envelope> sent) {
        sent.forEach(envelope -> envelope.sent(clock.instant()));
    }

    /** The receiver has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledged(String id) {
        envelopes.find(id).ifPresent(envelope -> envelope.acknowledged(clock.instant()));
    }

    /** The receiver could not take it this time; the broker will hand it over again. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void failed(String id, String why) {
        envelopes.find(id).ifPresent(envelope -> envelope.failed(why));
    }

    /** The broker has given it up. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void dead(String id, String why) {
        envelopes.find(id).ifPresent(envelope -> envelope.dead(why, clock.instant()));
    }
}
