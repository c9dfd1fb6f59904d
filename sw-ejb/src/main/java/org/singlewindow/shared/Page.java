package org.singlewindow.shared;

import java.util.List;

/**
 * Some rows of a longer list.
 *
 * @param rows the rows asked for, in order
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** The same rows, for those who see less of them. */
    public static <T> Page<T> of(Page<? extends T> page) {
        return new Page<>(List.copyOf(page.rows()), page.total());
    }
}
