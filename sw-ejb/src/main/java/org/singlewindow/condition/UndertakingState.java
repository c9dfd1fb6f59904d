package org.singlewindow.condition;

/** Where something stands that a decision demands. */
public enum UndertakingState {
    OPEN,
    /** The trader has handed in a proof; the agency is to look at it. */
    PROVEN,
    FULFILLED,
    /** Its day has passed. */
    OVERDUE,
    BREACHED,
    /** Nobody waits for it any more. */
    WAIVED;

    /** Whether somebody has to do something yet. */
    public boolean isPending() {
        return this == OPEN || this == PROVEN || this == OVERDUE;
    }
}
