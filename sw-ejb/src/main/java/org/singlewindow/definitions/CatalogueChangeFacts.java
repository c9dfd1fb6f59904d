package org.singlewindow.definitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others see of a change of the catalogue. */
public sealed interface CatalogueChangeFacts permits CatalogueChange {
    CatalogueKind kind();

    String code();

    int version();

    CatalogueChange.State state();

    String text();

    /** Counts up each time the draft is saved, proposed or given back. */
    int revision();

    /** Whether it is worked on, or waits for a second administrator. */
    default boolean isOpen() {
        return state() == CatalogueChange.State.DRAFT || state() == CatalogueChange.State.PROPOSED;
    }

    @Nullable
    LocalDate effectiveFrom();

    String writtenBy();

    Instant writtenAt();

    @Nullable
    String proposedBy();

    @Nullable
    Instant proposedAt();

    @Nullable
    String decidedBy();

    @Nullable
    Instant decidedAt();
}
