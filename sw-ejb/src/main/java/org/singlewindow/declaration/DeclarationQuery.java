package org.singlewindow.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations an officer wants to see.
 *
 * @param states in one of these
 * @param holding held by this demand of customs; null for all
 * @param office of this office of customs, and those of none in particular; empty for all
 * @param text words, each part of a number or name that is shown of the case; empty for all
 */
public record DeclarationQuery(
        Set<DeclarationState> states, @Nullable Demand holding, String office, String text, Order order) {
    public DeclarationQuery {
        states = Set.copyOf(states);
    }

    /** The orders of customs' lists, by the time of lodging. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /** Those in the states, wherever they are, oldest first. */
    public static DeclarationQuery in(Set<DeclarationState> states, String text) {
        return new DeclarationQuery(states, null, "", text, Order.OLDEST);
    }

    /** Whether all of it is still to be done, so that it is counted to the end. */
    public boolean isWork() {
        return states.stream().noneMatch(DeclarationState::isFinal);
    }
}
