package org.singlewindow.search;

import java.util.List;
import java.util.Optional;

/** Whatever was found, kind by kind; kinds of which nothing was found are left out. */
public record Finds(List<Group> groups) {
    /** Nothing. */
    public static final Finds NONE = new Finds(List.of());

    public Finds {
        groups = List.copyOf(groups);
    }

    /**
     * Of one kind, what is called exactly so first, else the newest.
     *
     * @param total how many there are in all, counted as far as lists are counted
     */
    public record Group(Kind kind, List<Found> found, long total) {
        public Group {
            found = List.copyOf(found);
        }

        /** Whether there are more than are shown. */
        public boolean isMore() {
            return total > found.size();
        }
    }

    public boolean isNone() {
        return groups.isEmpty();
    }

    /** The only thing that is called exactly so. */
    public Optional<Found> called() {
        List<Found> exact = groups.stream()
                .flatMap(group -> group.found().stream())
                .filter(Found::exact)
                .toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }
}
