package org.singlewindow.arrangement;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * How somebody likes one list.
 *
 * @param hidden keys of the columns that are left out
 * @param close whether each row takes one line
 * @param views what was saved under a name, in the order of the names
 */
public record Arrangement(Set<String> hidden, boolean close, List<SavedView> views) {
    /** A list that nobody has arranged. */
    public static final Arrangement NONE = new Arrangement(Set.of(), false, List.of());

    public Arrangement {
        hidden = Set.copyOf(hidden);
        views = List.copyOf(views);
    }

    /**
     * A list as it was narrowed and ordered.
     *
     * @param name as its person calls it
     * @param query of the list's address, without the question mark
     */
    public record SavedView(String name, String query) {
        /** Tells it from every other view of its list, in what a name within a page may consist of. */
        public String key() {
            return HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
