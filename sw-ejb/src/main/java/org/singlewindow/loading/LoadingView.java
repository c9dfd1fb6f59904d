package org.singlewindow.loading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The loading of a released export, as it is shown.
 *
 * @param deadline the last day on which the goods are loaded in time
 * @param loadedOn null while they are not
 * @param means what carries them; empty where nobody said
 * @param askedUntil the day until which the declarant asks for more time; null where nothing is asked
 * @param said what was said last in words; null where nothing was
 */
public record LoadingView(
        String declaration,
        String dossier,
        String declarant,
        String goods,
        String office,
        LocalDate releasedOn,
        LocalDate deadline,
        LoadingState state,
        @Nullable LocalDate loadedOn,
        String means,
        @Nullable LocalDate askedUntil,
        @Nullable String askedReason,
        @Nullable String said) {
    /** Whether the goods have still to be loaded. */
    public boolean isToLoad() {
        return state == LoadingState.TO_LOAD;
    }

    /** Whether customs has to say whether there is more time. */
    public boolean isAsked() {
        return isToLoad() && askedUntil != null;
    }

    /** Whether the declarant may ask for more time. */
    public boolean isAskable() {
        return isToLoad() && askedUntil == null;
    }

    /** Whether customs may note that the goods came back. */
    public boolean isReturnable() {
        return state != LoadingState.RETURNED && state != LoadingState.CANCELLED;
    }
}
