package org.singlewindow.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Refusal;

/** One attempt to deliver is one message to the broker, whoever repeats it; every wanted repetition is another. */
class EnvelopeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private final Envelope envelope = new Envelope("e-1", "agency.RRA", "application", "RR0226-1", "{}", NOW);

    @Test
    void aRelayThatDiedBeforeItCouldMarkSendsTheSameAttempt() {
        String first = envelope.attemptId();
        assertEquals(first, envelope.attemptId());
        envelope.sent(NOW.plusSeconds(1));
        assertEquals(first, envelope.attemptId());
    }

    @Test
    void whatItsReceiverPutOffIsAnotherAttemptEvenIfTheRelayNeverMarkedTheOneBefore() {
        String first = envelope.attemptId();
        envelope.postponed(NOW.plusSeconds(5), "does not answer");
        assertNotEquals(first, envelope.attemptId(), "else the broker would drop it");
        assertEquals(Delivery.READY, envelope.state());
    }

    @Test
    void whatWasGivenUpGoesOutAnewAndWhatArrivedNeverDoes() {
        String first = envelope.attemptId();
        envelope.sent(NOW);
        envelope.dead("after all attempts", NOW.plusSeconds(9));
        envelope.again(NOW.plusSeconds(10));
        assertNotEquals(first, envelope.attemptId());
        envelope.acknowledged(NOW.plusSeconds(11));
        assertThrows(Refusal.class, () -> envelope.again(NOW.plusSeconds(12)));
        envelope.postponed(NOW.plusSeconds(13), "late");
        assertEquals(Delivery.ACKNOWLEDGED, envelope.state());
    }
}
