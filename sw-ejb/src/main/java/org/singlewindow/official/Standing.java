package org.singlewindow.official;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which editions of a list count.
 *
 * @param ready all that are or will be in force, the earliest day first; of the same day the last one counts
 * @param current the one in force today; null where nothing is
 */
public record Standing(List<EditionFacts> ready, @Nullable EditionFacts current) {
    static final Standing NOTHING = new Standing(List.of(), null);

    public Standing {
        ready = List.copyOf(ready);
    }

    /** The edition in force today. */
    public Optional<EditionFacts> today() {
        return Optional.ofNullable(current);
    }

    /** Whether the same editions count. */
    boolean isAs(Standing other) {
        return ids().equals(other.ids())
                && Objects.equals(today().map(EditionFacts::id), other.today().map(EditionFacts::id));
    }

    private List<Integer> ids() {
        return ready.stream().map(EditionFacts::id).toList();
    }
}
