package org.singlewindow.official;

import java.util.List;
import org.singlewindow.codes.ListDifference;

/**
 * Something that was counted when a list was tried out.
 *
 * @param what names its words among those of the list, such as {@code added}
 * @param codes what was counted; empty where only the number matters
 * @param document the document that it is about; empty where it is about none
 */
public record Count(String what, int number, List<String> codes, String document) {
    public Count {
        codes = List.copyOf(codes);
    }

    /** A number of things. */
    public static Count of(String what, int number) {
        return new Count(what, number, List.of(), "");
    }

    /** A number of codes. */
    public static Count of(String what, List<String> codes) {
        return new Count(what, codes.size(), codes, "");
    }

    /** A number of codes for which something changes about a document. */
    public static Count of(String what, String document, List<String> codes) {
        return new Count(what, codes.size(), codes, document);
    }

    /** What differs between two lists. */
    static List<Count> of(ListDifference difference) {
        return List.of(
                of("added", difference.added()),
                of("dropped", difference.dropped()),
                of("reworded", difference.reworded()));
    }
}
