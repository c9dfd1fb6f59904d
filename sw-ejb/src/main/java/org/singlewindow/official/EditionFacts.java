package org.singlewindow.official;

import java.time.Instant;
import java.time.LocalDate;

/** What others see of an edition of an official list. */
public sealed interface EditionFacts permits Edition {
    /** How far an edition is. */
    public enum State {
        /** Its entries are being written. */
        LOADING,
        /** Complete: in force from its day on, until a later one is. */
        READY,
        /** Its entries could not be written. */
        FAILED,
        /** An administrator took it back. */
        WITHDRAWN
    }

    int id();

    /** The name of the list that it is an edition of. */
    String list();

    String title();

    LocalDate effectiveFrom();

    State state();

    int entries();

    int entriesLoaded();

    Instant loadedAt();

    String loadedBy();

    /** SHA-256 over what was handed in, in lower-case hex. */
    String digest();

    /** Whether it came with the window, and so cannot be taken back. */
    boolean isShipped();

    /** Whether an administrator can take it back. */
    boolean canBeTakenBack();
}
