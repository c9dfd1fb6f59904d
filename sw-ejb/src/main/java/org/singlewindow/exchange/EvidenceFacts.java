package org.singlewindow.exchange;

import java.time.Instant;

/** What others see of a piece of evidence. */
public sealed interface EvidenceFacts permits Evidence {
    long id();

    Instant keptAt();

    long transmission();

    Evidence.Kind kind();

    String name();

    String mediaType();

    byte[] content();
}
