package org.singlewindow.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations an officer wants to see.
 *
 * @param states in one of these
 * @param holding held by this demand of customs; null for all
 * @param office of this office of customs, and those of none in particular; empty for all
 * @param text part of reference, goods or declarant; empty for all
 */
public record DeclarationQuery(
        Set<DeclarationState> states, @Nullable Demand holding, String office, String text) {
    public DeclarationQuery {
        states = Set.copyOf(states);
    }

    /** Those in the states, wherever they are. */
    public static DeclarationQuery in(Set<DeclarationState> states, String text) {
        return new DeclarationQuery(states, null, "", text);
    }
}
