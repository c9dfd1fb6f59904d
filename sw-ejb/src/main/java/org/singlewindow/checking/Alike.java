package org.singlewindow.checking;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;

/**
 * An application of the same agency that is like the one that is looked at.
 *
 * @param outcome null as long as nothing is decided
 * @param shared by what they are alike
 */
record Alike(
        String application,
        String applicant,
        String document,
        @Nullable ApplicationState outcome,
        Instant lodgedAt,
        Set<String> shared) {
    Alike {
        shared = Set.copyOf(shared);
    }

    /** Whether the agency found it wanting: at once, or after it was approved. */
    boolean isWanting() {
        return outcome == ApplicationState.REFUSED || outcome == ApplicationState.REVOKED;
    }

    boolean shares(String kind) {
        return shared.stream().anyMatch(trait -> trait.startsWith(kind));
    }

    int count(String kind) {
        return (int) shared.stream().filter(trait -> trait.startsWith(kind)).count();
    }

    int weight() {
        return shared.stream().mapToInt(Likeness::weight).sum();
    }
}
