package org.singlewindow.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of a transmission. */
public sealed interface TransmissionFacts permits Transmission {
    long id();

    Transmission.Way direction();

    String partner();

    String messageId();

    String conversation();

    String action();

    String subject();

    @Nullable
    String envelope();

    Transmission.State state();

    /** Out: how often it was tried; in: how often it came. */
    int attempts();

    Instant firstAt();

    Instant lastAt();

    @Nullable
    Instant nextAt();

    @Nullable
    Instant settledAt();

    @Nullable
    String problem();

    @Nullable
    String contentDigest();

    @Nullable
    String signatureDigest();
}
