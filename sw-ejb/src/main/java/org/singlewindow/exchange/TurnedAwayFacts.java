package org.singlewindow.exchange;

import java.time.Instant;

/** What others see of a message that was turned away. */
public sealed interface TurnedAwayFacts permits TurnedAway {
    long id();

    Instant at();

    String claimed();

    String messageId();

    String address();

    String why();
}
