package org.singlewindow.loading;

/** Where the goods of a released export are. */
public enum LoadingState {
    TO_LOAD,
    LOADED,
    /** They were not loaded in time: the release counts for nothing. */
    LAPSED,
    /** They came back, or never left. */
    RETURNED,
    /** Customs undid the release. */
    CANCELLED
}
