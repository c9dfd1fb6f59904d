package org.singlewindow.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others see of a mandate. */
public sealed interface MandateFacts permits Mandate {
    /** How far it is on that day. */
    Mandate.State state(LocalDate day);

    /** Whether the other side may act on that day. */
    boolean isInForce(LocalDate day);

    /** Whether it covers that document. */
    boolean covers(String document);

    /** Codes of the documents that it covers, in order; empty for all. */
    List<String> documents();

    @Nullable
    Instant acceptedAt();

    @Nullable
    String acceptedBy();

    long id();

    String trader();

    String broker();

    String grantedBy();

    Instant grantedAt();

    /** The last day; null for no end. */
    @Nullable
    LocalDate validUntil();

    @Nullable
    Instant endedAt();

    @Nullable
    String endedBy();
}
