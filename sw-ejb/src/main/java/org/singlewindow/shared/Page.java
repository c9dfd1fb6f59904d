package org.singlewindow.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list.
 *
 * @param rows the rows asked for, in order
 * @param total how many rows there are in all, as far as that is counted
 * @param from number of the first of them, from 0
 * @param before the stretch before them; null where there is none
 * @param after the stretch after them; null where there is none
 */
public record Page<T>(
        List<T> rows,
        long total,
        int from,
        @Nullable Cut before,
        @Nullable Cut after) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** The first rows, after which nobody reads on. */
    public Page(List<T> rows, long total) {
        this(rows, total, 0, null, null);
    }

    /** The same rows, for those who see less of them. */
    public static <T> Page<T> of(Page<? extends T> page) {
        return page.showing(List.<T>copyOf(page.rows()));
    }

    /** The same stretch, its rows as somebody sees them. */
    public <R> Page<R> showing(List<R> shown) {
        return new Page<>(shown, total, from, before, after);
    }
}
