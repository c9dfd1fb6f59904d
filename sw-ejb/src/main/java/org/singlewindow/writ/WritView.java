package org.singlewindow.writ;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a decision as lists and the public page show it: that it is there and whether it counts, not what it says.
 *
 * @param declaration of the same goods, for those who see it; else empty
 * @param addressee code of the applicant
 * @param setAsideAt since when the decision counts no longer; null while it does
 */
public record WritView(
        String reference,
        WritKind kind,
        String application,
        String dossier,
        String declaration,
        String document,
        String agency,
        String addressee,
        Instant madeAt,
        @Nullable Instant setAsideAt) {
    /** {@code IN_FORCE} or {@code SET_ASIDE}. */
    public String state() {
        return setAsideAt == null ? "IN_FORCE" : "SET_ASIDE";
    }
}
