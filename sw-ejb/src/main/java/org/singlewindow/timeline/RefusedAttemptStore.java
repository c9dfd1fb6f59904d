package org.singlewindow.timeline;

/** Where refused attempts are kept. */
public interface RefusedAttemptStore {
    void add(RefusedAttempt attempt);
}
