package org.singlewindow.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Cut;

/** Strangers' messages are remembered up to a number and for a while. */
class TurnedAwayTest {
    private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");

    private final InMemoryTransmissions transmissions = new InMemoryTransmissions();

    @Test
    void theOldestGoFirst() {
        IntStream.range(0, 100)
                .forEach(i -> transmissions.add(
                        new TurnedAway("STRANGER", "m" + i, "192.0.2.1", "cannot be read", NOW.plusSeconds(i))));
        transmissions.keepTurnedAway(20);
        assertEquals(20, transmissions.turnedAway(Cut.at(0, 100)).total());
        assertEquals(
                "m99", transmissions.turnedAway(Cut.at(0, 100)).rows().get(0).messageId());
        transmissions.forgetTurnedAway(NOW.plusSeconds(95), 1_000);
        assertEquals(5, transmissions.turnedAway(Cut.at(0, 100)).total());
    }
}
