package org.singlewindow.condition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision demands, as its readers see it.
 *
 * @param certificate that counts under it; empty where a refusal ordered it
 * @param ordered whether a refusal ordered it
 * @param kind entry of the code list {@code undertaking}, or of {@code order}
 * @param keeper who keeps the goods meanwhile; empty where nobody was named
 * @param dueOn null where it has no end
 * @param proof what the trader said of it last; empty where nothing
 * @param paper id of the paper that proves it
 * @param answer what the agency said of it last; empty where nothing
 */
public record UndertakingView(
        String reference,
        String application,
        String dossier,
        String document,
        String agency,
        String trader,
        String filedBy,
        String certificate,
        boolean ordered,
        String kind,
        String text,
        String keeper,
        @Nullable LocalDate dueOn,
        UndertakingState state,
        Instant setAt,
        String proof,
        @Nullable Long paper,
        @Nullable Instant provenAt,
        String answer) {
    /** The code list of its kind. */
    public String list() {
        return ordered ? "order" : "undertaking";
    }

    public boolean can(UndertakingAct act) {
        return act.isPossibleIn(state);
    }
}
