package org.singlewindow.hold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hold as it is shown.
 *
 * @param reason in the agency's words
 * @param answer what customs said last; null where it said nothing
 */
public record HoldView(
        String reference,
        String declaration,
        String dossier,
        String declarant,
        String application,
        String agency,
        String reason,
        HoldState state,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    /** Whether customs has still to answer. */
    public boolean isAsked() {
        return state == HoldState.ASKED;
    }

    /** Whether the goods are held because of it. */
    public boolean isSet() {
        return state == HoldState.SET;
    }
}
