package org.singlewindow.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of one time that a transmission was sent. */
public sealed interface SendingFacts permits Sending {
    long transmission();

    Instant at();

    /** What went wrong; null where nothing did, or where the server died before it knew. */
    @Nullable
    String problem();
}
