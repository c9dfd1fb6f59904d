package org.singlewindow.persistence;

/** Somebody who takes notes that {@link NoteWriter} writes down. */
public interface NoteTaker {
    /** The name of the thread that writes them. */
    String thread();

    /** Waits a while for something to write, then writes. */
    void writeNext(long millis) throws InterruptedException;

    /**
     * Writes down what was handed over.
     *
     * @return whether all of it is written
     */
    boolean write();
}
