package org.singlewindow.loading;

/** The lists of customs about exports. */
public enum LoadingList {
    /** To be loaded within few days, or too late already. */
    SOON,
    /** More time is asked for. */
    ASKED,
    TO_LOAD,
    LAPSED
}
