package org.singlewindow.declaration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Columns;

/** The lists of customs: each declaration is in one of them by its state, and what is held also by what holds it. */
public enum ReleaseList {
    READY(DeclarationState.READY, null),
    HELD(DeclarationState.HELD, null),
    /** Held for an inspection. */
    SELECTED(DeclarationState.HELD, Demand.INSPECTION),
    /** Held for papers. */
    DOCUMENTS_WANTED(DeclarationState.HELD, Demand.PAPERS),
    LODGED(DeclarationState.LODGED, null),
    BLOCKED(DeclarationState.BLOCKED, null),
    RELEASED(DeclarationState.RELEASED, null),
    REFUSED(DeclarationState.REFUSED, null),
    CANCELLED(DeclarationState.CANCELLED, null);

    private final DeclarationState state;
    private final @Nullable Demand holding;

    ReleaseList(DeclarationState state, @Nullable Demand holding) {
        this.state = state;
        this.holding = holding;
    }

    /** The declarations of the list at an office; the empty one stands for all offices. */
    public DeclarationQuery query(String office, String text, DeclarationQuery.Order order) {
        return new DeclarationQuery(Set.of(state), holding, office, text, order);
    }

    /** The same, narrowed in its columns. */
    DeclarationQuery query(String office, String text, DeclarationQuery.Order order, Columns columns) {
        return new DeclarationQuery(Set.of(state), holding, office, text, order, columns);
    }

    /** Whether something is still to be done with what is in it: then all of it is counted. */
    public boolean isWork() {
        return !state.isFinal();
    }
}
