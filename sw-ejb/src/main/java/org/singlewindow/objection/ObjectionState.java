package org.singlewindow.objection;

/** Where an objection stands. */
public enum ObjectionState {
    LODGED,
    /** The decision counts no longer, and another official reviews the application. */
    UPHELD,
    /** The decision stands. */
    DISMISSED,
    /** Taken back by the trader. */
    WITHDRAWN
}
