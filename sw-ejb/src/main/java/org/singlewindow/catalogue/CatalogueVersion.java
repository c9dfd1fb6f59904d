package org.singlewindow.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueChange;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueItem;

/**
 * One version of an entry, for its history.
 *
 * @param from the first day; null for a draft, and where it always held
 * @param by who wrote it, proposed it, or put it in force; null for what came with the window
 */
public record CatalogueVersion(
        int number,
        CatalogueChange.State state,
        @Nullable LocalDate from,
        @Nullable String by,
        @Nullable Instant at,
        boolean shipped) {

    static CatalogueVersion of(CatalogueChangeFacts change) {
        boolean settled = change.decidedAt() != null;
        return new CatalogueVersion(
                change.version(),
                change.state(),
                change.effectiveFrom(),
                settled ? change.decidedBy() : Objects.requireNonNullElse(change.proposedBy(), change.writtenBy()),
                settled ? change.decidedAt() : Objects.requireNonNullElse(change.proposedAt(), change.writtenAt()),
                false);
    }

    static CatalogueVersion shipped(CatalogueItem item) {
        LocalDate from = item.from().equals(LocalDate.MIN) ? null : item.from();
        return new CatalogueVersion(item.version(), CatalogueChange.State.IN_FORCE, from, null, null, true);
    }

    /** Whether it can be taken back: a draft, or a version whose day has not come. */
    public boolean canBeWithdrawn(LocalDate today) {
        return state == CatalogueChange.State.DRAFT
                || state == CatalogueChange.State.IN_FORCE && from != null && from.isAfter(today) && !shipped;
    }
}
