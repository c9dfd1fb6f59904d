package org.singlewindow.official;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What others see of an edition of an official list. */
public sealed interface EditionFacts extends Serializable permits Edition {
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
        ENDING,
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

    /** Who wanted it in force; null where it came with the window, or before two were asked. */
    @Nullable
    String proposedBy();

    @Nullable
    Instant proposedAt();

    /** Who asked for what waits for a second administrator: that it comes in force, or is taken back. */
    @Nullable
    String askedBy();

    @Nullable
    Instant askedAt();

    /** Who agreed that it comes in force; null where nobody did, or before two were asked. */
    @Nullable
    String approvedBy();

    /** Why a second administrator did not want it in force; null where none refused. */
    @Nullable
    String reason();

    /** Why a second administrator did not want it taken back the last time; null where none refused. */
    @Nullable
    String endReason();

    /** SHA-256 over what was handed in, in lower-case hex. */
    String digest();

    /** Whether it came with the window, and so cannot be taken back. */
    boolean isShipped();

    /** Whether an administrator can take it back. */
    boolean canBeTakenBack();

    /** Whether it waits for a second administrator, to come in force or to be taken back. */
    default boolean isProposed() {
        return state() == State.PROPOSED || state() == State.ENDING;
    }

    /** Whether it is or will be in force, unless another one is. */
    default boolean counts() {
        return state() == State.READY || state() == State.ENDING;
    }
}
