package org.singlewindow.privacy;

import java.time.Instant;

/** Something that is kept for a time and then deleted: every kind of data that a {@link Retention} names is one. */
public interface Retained {
    /** The rule by which it is kept. */
    Retention rule();

    /** How many it deletes at once, where that many were proposed. */
    default int atOnce(int most) {
        return most;
    }

    /**
     * Deletes what the rule calls older than that day, at most about so many, in a transaction of its own.
     *
     * @return how many went; fewer than {@code most} where nothing is left to delete
     */
    int forget(Instant before, int most);
}
