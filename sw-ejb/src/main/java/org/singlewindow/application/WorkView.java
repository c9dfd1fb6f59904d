package org.singlewindow.application;

/** The views in which an official looks at what waits for the agency. */
public enum WorkView {
    ALL,
    /** Taken by whoever looks. */
    MINE,
    /** Taken by nobody. */
    FREE,
    /** The applicant has answered what was asked. */
    ANSWERED,
    DUE_TODAY,
    /** Its day is over. */
    LATE
}
