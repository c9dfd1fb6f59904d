package org.singlewindow.persistence;

import java.util.List;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Pages of lists in memory, as {@link Paged} reads them out of the database. */
public final class InMemoryPages {
    private InMemoryPages() {}

    /** A page of these rows, in whatever order they come. */
    public static <T> Page<T> of(List<T> all, RowOrder<T> order, Cut cut, boolean work) {
        int total = work && cut.isNumbered() ? all.size() : Math.min(all.size(), Counting.most());
        return Stretch.of(
                order,
                cut,
                total,
                (sorted, after, passedOver, most) -> all.stream()
                        .filter(row -> after == null || sorted.isAfter(row, after))
                        .sorted(sorted.comparator())
                        .skip(passedOver)
                        .limit(most)
                        .toList());
    }
}
