package org.singlewindow.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Text;

/**
 * A version that waits for a second administrator.
 *
 * @param by the name of who asked
 * @param own whether whoever looks asked himself
 */
public record Proposal(
        CatalogueKind kind,
        String code,
        int version,
        @Nullable LocalDate from,
        Text by,
        @Nullable Instant at,
        boolean own)
        implements Serializable {}
