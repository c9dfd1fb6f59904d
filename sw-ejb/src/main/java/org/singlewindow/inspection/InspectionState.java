package org.singlewindow.inspection;

/** How far an inspection is. */
public enum InspectionState {
    /** Ordered; no time is agreed on. */
    WANTED,
    BOOKED,
    /** There is a result. */
    DONE,
    /** Called off: nobody looks any more. */
    CANCELLED;

    /** Whether something waits for its result. */
    public boolean isOpen() {
        return this == WANTED || this == BOOKED;
    }
}
