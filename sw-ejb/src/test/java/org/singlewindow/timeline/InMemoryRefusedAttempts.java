package org.singlewindow.timeline;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;

/** What was refused, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryRefusedAttempts implements RefusedAttemptStore {
    private final List<RefusedAttempt> attempts = new ArrayList<>();

    @Override
    public void add(RefusedAttempt attempt) {
        attempts.add(attempt);
    }

    /** All, oldest first. */
    public List<RefusedAttempt> all() {
        return List.copyOf(attempts);
    }
}
