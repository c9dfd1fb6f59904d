package org.singlewindow.rehearsal;

/** Lets nothing stay of what was done so far. */
public interface Undoing {
    /** The transaction that is under way will be taken back at its end. */
    void undo();
}
