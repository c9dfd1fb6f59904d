package org.singlewindow.persistence;

/** Somebody who takes notes that {@link NoteWriter} writes down. */
public interface NoteTaker {
    /** The name of the thread that writes them. */
    String thread();

    /** What was handed over and waits. */
    NoteQueue<?, ?> notes();

    /**
     * Writes down what was handed over.
     *
     * @return whether all of it is written
     */
    default boolean write() {
        return notes().write();
    }
}
