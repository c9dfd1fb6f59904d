package org.singlewindow.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Cuts a page out of a list, wherever its rows are kept. */
public final class Stretch {
    private Stretch() {}

    /** Reads the stretch that is asked for; the first page, where the key is of another order or nothing is left there. */
    public static <T> Page<T> of(RowOrder<T> order, Cut cut, long total, Rows<T> rows) {
        return switch (cut.way()) {
            case FIRST, AT -> onwards(order, cut, total, rows.read(order, null, cut.from(), cut.size() + 1));
            case AFTER -> after(order, cut, total, rows);
            case BEFORE -> before(order, cut, total, rows);
        };
    }

    private static <T> Page<T> after(RowOrder<T> order, Cut cut, long total, Rows<T> rows) {
        List<T> read = order.values(cut.key()).isEmpty() ? List.of() : rows.read(order, cut.key(), 0, cut.size() + 1);
        return read.isEmpty() ? of(order, Cut.first(cut.size()), total, rows) : onwards(order, cut, total, read);
    }

    private static <T> Page<T> onwards(RowOrder<T> order, Cut cut, long total, List<T> read) {
        List<T> shown = read.subList(0, Math.min(read.size(), cut.size()));
        boolean begun = cut.from() > 0 || cut.way() == Cut.Way.AFTER;
        return page(order, cut.size(), total, shown, cut.from(), begun, read.size() > cut.size());
    }

    /** The first page may be a short one, where rows came before the place: so each row is shown once on the way back. */
    private static <T> Page<T> before(RowOrder<T> order, Cut cut, long total, Rows<T> rows) {
        List<T> read = order.values(cut.key()).isEmpty()
                ? List.of()
                : rows.read(order.reversed(), cut.key(), 0, cut.size() + 1);
        if (read.isEmpty()) {
            return of(order, Cut.first(cut.size()), total, rows);
        }
        boolean isMore = read.size() > cut.size();
        List<T> shown = new ArrayList<>(read.subList(0, Math.min(read.size(), cut.size())));
        Collections.reverse(shown);
        int from = isMore ? Math.max(cut.from() - cut.size(), 1) : 0;
        return page(order, cut.size(), total, shown, from, isMore, true);
    }

    private static <T> Page<T> page(
            RowOrder<T> order, int size, long total, List<T> shown, int from, boolean before, boolean after) {
        return shown.isEmpty()
                ? new Page<>(shown, total)
                : new Page<>(
                        shown,
                        total,
                        from,
                        before ? Cut.before(from, order.key(shown.get(0)), size) : null,
                        after ? Cut.after(from + shown.size(), order.key(shown.get(shown.size() - 1)), size) : null);
    }

    /** Where the rows are kept. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Rows in that order, after that key or from the first on, some of them passed over. */
        List<T> read(RowOrder<T> order, @Nullable List<String> after, int passedOver, int most);
    }
}
