package org.singlewindow.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft or a proposal would change.
 *
 * @param version the number of the version that it would follow; 0 where nothing is in force yet
 * @param from since when that one is in force; null where it always was, or there is none
 * @param whole whether both texts were compared to their ends
 * @param changes line by line; none where both say the same, or there is nothing to compare with
 */
public record Difference(int version, @Nullable LocalDate from, boolean whole, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** Whether nothing is in force that it could be compared with. */
    public boolean isFirst() {
        return version == 0;
    }
}
