package org.singlewindow.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Walks through a list page by page, to its end and back. */
public final class Walk {
    private static final int ALL = 1_000;
    private static final int SIZE = 2;

    private Walk() {}

    /** Each row must be met once on the way there and once on the way back, in the order of the whole list. */
    public static <T> void through(Function<Cut, Page<T>> list, Function<T, ?> id) {
        List<?> all = ids(list.apply(Cut.at(0, ALL)), id);
        assertTrue(all.size() > SIZE, "there is more than one page");
        List<Object> there = new ArrayList<>();
        Page<T> page = list.apply(Cut.first(SIZE));
        while (page.after() != null) {
            assertEquals(there.size(), page.from());
            there.addAll(ids(page, id));
            page = list.apply(Cut.of(Objects.requireNonNull(page.after()).toString(), SIZE));
            assertNotNull(page.before());
        }
        there.addAll(ids(page, id));
        assertEquals(all, there);
        List<Object> back = new ArrayList<>(ids(page, id));
        while (page.before() != null) {
            page = list.apply(Cut.of(Objects.requireNonNull(page.before()).toString(), SIZE));
            back.addAll(0, ids(page, id));
        }
        assertEquals(all, back);
    }

    private static <T> List<?> ids(Page<T> page, Function<T, ?> id) {
        return page.rows().stream().map(id).toList();
    }
}
