package org.singlewindow.official;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others see of an edition of an official list. */
public sealed interface EditionFacts permits Edition {
    /** How far an edition is. */
    public enum State {
        /** Its entries are being written. */
        LOADING,
        /** Complete: waits for a second administrator. */
        PROPOSED,
        /** A second administrator did not want it. */
        REFUSED,
        /** Approved: in force from its day on, until a later one is. */
        READY,
        /** Still as if it were ready: somebody asks to take it back, which waits for a second administrator. */
        LEAVING,
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

    /** Who asked for what waits for a second administrator; null where nobody ever did. */
    @Nullable
    String proposedBy();

    @Nullable
    Instant proposedAt();

    /** Who agreed; null where nobody did, or before two were asked. */
    @Nullable
    String approvedBy();

    /** Why a second administrator refused the last time; null where none did. */
    @Nullable
    String reason();

    /** SHA-256 over what was handed in, in lower-case hex. */
    String digest();

    /** Whether it came with the window, and so cannot be taken back. */
    boolean isShipped();

    /** Whether an administrator can take it back. */
    boolean canBeTakenBack();

    /** Whether it waits for a second administrator, to come in force or to be taken back. */
    default boolean isProposed() {
        return state() == State.PROPOSED || state() == State.LEAVING;
    }

    /** Whether it is or will be in force, unless another one is. */
    default boolean counts() {
        return state() == State.READY || state() == State.LEAVING;
    }
}
