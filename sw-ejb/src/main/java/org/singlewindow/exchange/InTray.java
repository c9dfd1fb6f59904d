package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.exchange.Transmission.About;
import org.singlewindow.exchange.Transmission.Way;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.reference.Records;
import org.singlewindow.shared.Written;

/**
 * Keeps what comes from partners' systems, once and with its evidence, and puts it into the queue of what is to be
 * acted upon, in one transaction. The receipt is given for that.
 */
@ApplicationScoped
public class InTray {
    private static final String SOAP = "application/soap+xml";
    private static final int SUBJECT_LENGTH = 40;

    @Inject
    private Transmissions transmissions;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * A message whose signature, sender and addressee were checked.
     *
     * @param contentDigest over all contents
     * @param signatureDigest the same only if the very same message came again
     * @param envelope the signed SOAP envelope
     */
    public record Received(
            String partner,
            String messageId,
            String conversation,
            String action,
            String contentDigest,
            String signatureDigest,
            List<Content> contents,
            String envelope) {
        public Received {
            contents = List.copyOf(contents);
        }

        /** What it seems to be about, before it is read. */
        public String subject() {
            return cut(conversation);
        }
    }

    /** Where a message is kept: all that the queue of what is to be acted upon carries. */
    public record Kept(String partner, String messageId) {}

    /** What became of a message that came. */
    public sealed interface Taken {
        /** It is new. */
        record New() implements Taken {}

        /** It had come before; the receipt of then, if the very same message came again. */
        record Again(Optional<byte[]> receipt) implements Taken {}

        /** Another message had come under that id. */
        record Different() implements Taken {}
    }

    /** Keeps a message, once. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Taken take(Received received) {
        Instant now = clock.instant();
        About about = new About(received.conversation(), received.action(), received.subject());
        Transmission transmission = Transmission.in(
                received.partner(),
                received.messageId(),
                about,
                received.contentDigest(),
                received.signatureDigest(),
                now);
        if (!transmissions.addIfNew(transmission)) {
            return again(received, now);
        }
        keep(transmission.id(), received, now);
        String carrier = outbox.put(
                Outbox.INCOMING,
                received.action(),
                about.subject(),
                Records.write(new Kept(received.partner(), received.messageId())));
        transmission.carriedBy(carrier);
        return new Taken.New();
    }

    private void keep(long transmission, Received received, Instant now) {
        Evidence.Kind kind = Evidence.Kind.PAYLOAD;
        for (Content content : received.contents()) {
            transmissions.add(
                    new Evidence(transmission, kind, content.name(), content.mediaType(), content.bytes(), now));
            kind = Evidence.Kind.ATTACHMENT;
        }
        byte[] envelope = received.envelope().getBytes(StandardCharsets.UTF_8);
        transmissions.add(new Evidence(transmission, Evidence.Kind.ENVELOPE, "envelope.xml", SOAP, envelope, now));
    }

    private Taken again(Received received, Instant now) {
        Transmission earlier = known(received.partner(), received.messageId());
        if (!received.contentDigest().equals(earlier.contentDigest())) {
            return new Taken.Different();
        }
        transmissions.cameAgain(earlier, now);
        boolean verySame = received.signatureDigest().equals(earlier.signatureDigest());
        return new Taken.Again(
                verySame ? evidence(earlier, Evidence.Kind.RECEIPT).map(Evidence::content) : Optional.empty());
    }

    /** Keeps the receipt that goes out for a message. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void receipted(String partner, String messageId, byte[] receipt) {
        Transmission transmission = known(partner, messageId);
        if (evidence(transmission, Evidence.Kind.RECEIPT).isEmpty()) {
            transmissions.add(new Evidence(
                    transmission.id(), Evidence.Kind.RECEIPT, "receipt.xml", SOAP, receipt, clock.instant()));
        }
    }

    /** Notes that a message was not taken in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void turnAway(String claimed, String messageId, String address, String why) {
        transmissions.add(new TurnedAway(claimed, messageId, address, why, clock.instant()));
    }

    /** What the message says; empty if it was acted upon already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Received> open(String partner, String messageId) {
        Transmission transmission = known(partner, messageId);
        if (transmission.state() != Transmission.State.RECEIVED) {
            return Optional.empty();
        }
        List<Content> contents = transmissions.evidence(transmission.id()).stream()
                .filter(evidence ->
                        evidence.kind() == Evidence.Kind.PAYLOAD || evidence.kind() == Evidence.Kind.ATTACHMENT)
                .map(evidence -> new Content(evidence.name(), evidence.mediaType(), evidence.content()))
                .toList();
        return Optional.of(new Received(
                partner, messageId, transmission.conversation(), transmission.action(), "", "", contents, ""));
    }

    /** Notes that the message was acted upon; {@code subject} is what it turned out to be about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void processed(String partner, String messageId, String subject) {
        Transmission transmission = locked(partner, messageId);
        transmission.about(cut(subject));
        transmission.processed(clock.instant());
    }

    /** Notes that the message can never be acted upon, and why, for the help desk to read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rejected(String partner, String messageId, String why) {
        locked(partner, messageId).rejected(why, clock.instant());
    }

    private Optional<Evidence> evidence(Transmission transmission, Evidence.Kind kind) {
        return transmissions.evidence(transmission.id()).stream()
                .filter(evidence -> evidence.kind() == kind)
                .findFirst();
    }

    /** Without a lock: the receipt must not wait until somebody is done with what the message says. */
    private Transmission known(String partner, String messageId) {
        return transmissions
                .find(Way.IN, partner, messageId)
                .orElseThrow(() -> new IllegalStateException("Never came: " + messageId));
    }

    private Transmission locked(String partner, String messageId) {
        return transmissions
                .lock(Way.IN, partner, messageId)
                .orElseThrow(() -> new IllegalStateException("Never came: " + messageId));
    }

    private static String cut(String text) {
        return Written.printable(text, SUBJECT_LENGTH);
    }
}
