package org.singlewindow.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.CatalogueKind;

/**
 * One entry of the catalogue, with its text to work on and all its versions.
 *
 * @param text the draft; else what is in force, or planned; else a beginning
 * @param revision of the draft; 0 where there is none
 * @param proposedBy who asked for a second pair of eyes; null where nobody did
 * @param proposedFrom the day that was proposed; null where nothing was
 * @param version of the draft, or the number that one will have
 * @param history the latest version first
 */
public record CatalogueFile(
        CatalogueKind kind,
        String code,
        String text,
        int revision,
        @Nullable String proposedBy,
        @Nullable LocalDate proposedFrom,
        int version,
        List<CatalogueVersion> history) {
    public CatalogueFile {
        history = List.copyOf(history);
    }

    /** Whether somebody is working on it. */
    public boolean hasDraft() {
        return revision > 0;
    }

    /** Whether it waits for another administrator. */
    public boolean isProposed() {
        return proposedBy != null;
    }

    /** Whether nothing is known of it but its code. */
    public boolean isNew() {
        return history.isEmpty();
    }
}
