package org.singlewindow.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;

/**
 * What a draft or a proposal would change.
 *
 * @param version the number of the version that it would follow, or of the edition itself; 0 where nothing is in force yet
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

    /**
     * What an edition of an official list would change: entries that go, come, or have other words.
     *
     * @param before what is in force when it would come: words by code
     * @param after what the edition has
     */
    public static Difference ofEntries(
            int edition, LocalDate from, Map<String, String> before, Map<String, String> after) {
        int most = Limits.DIFFERENCE_LINES.intValue();
        List<Change> changes = EntryComparison.of(before, after, most + 1);
        return new Difference(
                edition, from, changes.size() <= most, changes.subList(0, Math.min(changes.size(), most)));
    }
}
