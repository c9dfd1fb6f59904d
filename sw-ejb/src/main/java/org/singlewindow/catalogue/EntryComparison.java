package org.singlewindow.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.Change.Sort;

/** Two lists entry by entry, by their codes; what is alike in both is left out without a word. */
final class EntryComparison {
    private EntryComparison() {}

    /** The first of what differs; lines are counted in the order of codes. */
    static List<Change> of(Map<String, String> before, Map<String, String> after, int most) {
        SortedSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        int was = 0;
        int is = 0;
        for (String code : codes) {
            String gone = before.get(code);
            String come = after.get(code);
            was += gone == null ? 0 : 1;
            is += come == null ? 0 : 1;
            if (gone == null || !gone.equals(come)) {
                changes.add(change(code, gone, was, come, is));
            }
            if (changes.size() == most) {
                break;
            }
        }
        return changes;
    }

    private static Change change(String code, @Nullable String gone, int was, @Nullable String come, int is) {
        if (gone == null) {
            return Change.whole(Sort.NEW, 0, is, line(code, come));
        }
        return come == null
                ? Change.whole(Sort.GONE, was, 0, line(code, gone))
                : new Change(Sort.CHANGED, was, is, 1, LineComparison.pieces(line(code, gone), line(code, come)));
    }

    private static String line(String code, @Nullable String words) {
        return code + " " + words;
    }
}
