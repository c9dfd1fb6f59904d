package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.singlewindow.exchange.Transmission.About;
import org.singlewindow.exchange.Transmission.Way;
import org.singlewindow.partner.RetryPlan;
import org.singlewindow.shared.Refusal;

/**
 * Keeps each message to a partner's system before it is sent for the first time; sent again it is the same, byte for
 * byte and under the same id.
 */
@ApplicationScoped
public class OutTray {
    private static final String OURS = "@singlewindow";
    private static final Duration BEHIND = Duration.ofSeconds(1);

    @Inject
    private Transmissions transmissions;

    @Inject
    private Clock clock;

    /** A message with what it says. */
    public record Attempt(String messageId, About about, int number, Instant writtenAt, List<Content> contents) {
        public Attempt {
            contents = List.copyOf(contents);
        }
    }

    /** The id under which an envelope goes out, however often. */
    public static String messageId(String envelope) {
        return envelope + OURS;
    }

    /** Notes that the envelope is tried now; {@code contents} are asked for the first time only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attempt attempt(String partner, String envelope, About about, Supplier<List<Content>> contents) {
        String messageId = messageId(envelope);
        Transmission transmission = transmissions
                .lock(Way.OUT, partner, messageId)
                .orElseGet(
                        () -> kept(Transmission.out(partner, messageId, about, envelope, clock.instant()), contents));
        if (transmission.state() == Transmission.State.GIVEN_UP) {
            transmission.afresh();
        }
        transmission.attempted(clock.instant());
        transmissions.add(new Sending(transmission.id(), clock.instant()));
        List<Content> parts = transmissions.evidence(transmission.id()).stream()
                .filter(evidence ->
                        evidence.kind() == Evidence.Kind.PAYLOAD || evidence.kind() == Evidence.Kind.ATTACHMENT)
                .map(evidence -> new Content(evidence.name(), evidence.mediaType(), evidence.content()))
                .toList();
        return new Attempt(messageId, about, transmission.attempts(), transmission.firstAt(), parts);
    }

    private Transmission kept(Transmission transmission, Supplier<List<Content>> contents) {
        transmissions.add(transmission);
        Evidence.Kind kind = Evidence.Kind.PAYLOAD;
        for (Content content : contents.get()) {
            transmissions.add(new Evidence(
                    transmission.id(), kind, content.name(), content.mediaType(), content.bytes(), clock.instant()));
            kind = Evidence.Kind.ATTACHMENT;
        }
        return transmission;
    }

    /** Notes that the partner's system has the message, and signed that it has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void receipted(String partner, String envelope, byte[] receipt) {
        Transmission transmission = locked(partner, envelope);
        if (transmission.state() != Transmission.State.RECEIPTED) {
            transmission.receipted(clock.instant());
            transmissions.add(new Evidence(
                    transmission.id(),
                    Evidence.Kind.RECEIPT,
                    "receipt.xml",
                    "application/soap+xml",
                    receipt,
                    clock.instant()));
        }
    }

    /**
     * Notes that the message did not arrive.
     *
     * @param quietUntil when the partner's system may be tried again at the earliest
     * @return when it is tried again; empty if it was tried often enough
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Instant> failed(String partner, String envelope, String why, RetryPlan plan, Instant quietUntil) {
        Transmission transmission = locked(partner, envelope);
        noteOnLastSending(transmission, why);
        if (!plan.goesOnAfter(transmission.attempts())) {
            transmission.givenUp(why, clock.instant());
            return Optional.empty();
        }
        // Behind those that wait for the same system: it may be this one message that the system cannot stand.
        Instant others = quietUntil.plus(BEHIND);
        Instant own = clock.instant().plus(plan.pauseAfter(transmission.attempts()));
        Instant next = own.isAfter(others) ? own : others;
        transmission.failed(why, next);
        return Optional.of(next);
    }

    /** Notes that the partner's system refuses the message: trying again would change nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(String partner, String envelope, String why) {
        Transmission transmission = locked(partner, envelope);
        noteOnLastSending(transmission, why);
        transmission.givenUp(why, clock.instant());
    }

    private void noteOnLastSending(Transmission transmission, String why) {
        List<Sending> sendings = transmissions.sendings(transmission.id());
        if (!sendings.isEmpty()) {
            sendings.get(sendings.size() - 1).failed(why);
        }
    }

    /** Notes that the partner's system has the message, and says that it cannot act upon it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void returned(String partner, String messageId, String why) {
        transmissions
                .lock(Way.OUT, partner, messageId)
                .orElseThrow(() -> Refusal.notFound("exchange.not-found", messageId))
                .returned(why, clock.instant());
    }

    private Transmission locked(String partner, String envelope) {
        return transmissions
                .lock(Way.OUT, partner, messageId(envelope))
                .orElseThrow(() -> new IllegalStateException("Never tried: " + envelope));
    }
}
