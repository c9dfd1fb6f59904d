package org.singlewindow.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Columns;

/**
 * Which declarations an officer wants to see.
 *
 * @param states in one of these
 * @param holding held by this demand of customs; null for all
 * @param office of this office of customs, and those of none in particular; empty for all
 * @param text words, each part of a number or name that is shown of the case; empty for all
 * @param columns narrows its columns; what is done by number and day only
 */
public record DeclarationQuery(
        Set<DeclarationState> states,
        @Nullable Demand holding,
        String office,
        String text,
        Order order,
        Columns columns) {
    /** How the code of the port begins. */
    static final String PORT_BEGINS = "port-begins";

    /** The columns allowed for what is done. */
    private static final Set<String> OF_DONE = Set.of("declaration", "lodged");

    public DeclarationQuery {
        states = Set.copyOf(states);
        columns = states.stream().anyMatch(DeclarationState::isFinal) ? columns.only(OF_DONE) : columns;
        order = order.isOfWork() && states.stream().anyMatch(DeclarationState::isFinal) ? Order.NEWEST : order;
    }

    /** Nothing is narrowed. */
    public DeclarationQuery(
            Set<DeclarationState> states, @Nullable Demand holding, String office, String text, Order order) {
        this(states, holding, office, text, order, Columns.NONE);
    }

    /** The orders of customs' lists: by the time of lodging, and open work by its other columns. */
    public enum Order {
        OLDEST,
        NEWEST,
        GOODS,
        GOODS_LAST,
        DECLARANT,
        DECLARANT_LAST,
        PORT,
        PORT_LAST,
        ARRIVAL,
        ARRIVAL_LAST;

        /** Whether only what is not done is ordered so. */
        public boolean isOfWork() {
            return this != OLDEST && this != NEWEST;
        }
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
