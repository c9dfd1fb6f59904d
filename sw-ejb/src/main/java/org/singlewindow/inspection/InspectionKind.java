package org.singlewindow.inspection;

/** How goods are looked at. */
public enum InspectionKind {
    /** Papers alone, at the desk: there is no appointment. */
    DOCUMENT,
    /** Where the goods are. */
    ON_SITE,
    /** Some of the goods are drawn by chance and looked at. */
    SAMPLE,
    /** Samples are taken and go to a laboratory. */
    LABORATORY;

    /** Whether somebody goes to where the goods are, so that a time must be found. */
    public boolean isVisit() {
        return this != DOCUMENT;
    }
}
