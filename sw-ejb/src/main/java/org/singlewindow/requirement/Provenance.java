package org.singlewindow.requirement;

/** How sure a rule of the catalogue is; for administrators, never shown to a trader as law. */
public enum Provenance {
    /** Read in a public source. */
    READ,
    /** General knowledge, to be held against the gazetted notice. */
    GENERAL,
    /** Assumed for the demonstration. */
    ASSUMED
}
