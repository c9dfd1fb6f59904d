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

    /** Counts up each time the draft is saved. */
    int revision();

    @Nullable
    LocalDate effectiveFrom();

    String writtenBy();

    Instant writtenAt();

    @Nullable
    String decidedBy();

    @Nullable
    Instant decidedAt();
}
