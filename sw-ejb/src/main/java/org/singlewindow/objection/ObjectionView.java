package org.singlewindow.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection as its readers see it.
 *
 * @param paper id of the paper that goes with it; null where there is none
 * @param answer of the agency; empty where there is none yet
 */
public record ObjectionView(
        String reference,
        String application,
        String dossier,
        String document,
        String agency,
        String trader,
        String filedBy,
        String grounds,
        @Nullable Long paper,
        ObjectionState state,
        Instant lodgedAt,
        String answer,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return state == ObjectionState.LODGED;
    }
}
