package org.singlewindow.hold;

/** Where a hold stands. */
public enum HoldState {
    /** An agency asks for it; the goods are not held yet. */
    ASKED,
    /** Customs withholds clearance. */
    SET,
    DECLINED,
    LIFTED,
    /** The agency wants it no more. */
    TAKEN_BACK,
    /** The declaration was decided before customs answered. */
    ENDED;

    /** Whether something is still to be done about it. */
    public boolean isStanding() {
        return this == ASKED || this == SET;
    }
}
