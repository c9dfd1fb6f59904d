package org.singlewindow.catalogue;

import java.util.List;

/**
 * One line of a comparison of two texts, or a stretch of lines that are alike in both and left out.
 *
 * @param before its number in the earlier text; 0 where it is not there
 * @param after its number in the later text; 0 where it is not there
 * @param lines how many lines it stands for: one, unless they are left out
 * @param pieces the line, from left to right; none where lines are left out
 */
public record Change(Sort sort, int before, int after, int lines, List<Piece> pieces) {
    public Change {
        pieces = List.copyOf(pieces);
    }

    /** What became of a line, or of a piece of it. */
    public enum Sort {
        SAME,
        GONE,
        NEW,
        /** The line is in both; some of its words are not. */
        CHANGED,
        /** Lines that are alike, away from everything that changed. */
        LEFT_OUT
    }

    /** Some words of a line: in both texts, in the earlier or in the later one. */
    public record Piece(Sort sort, String text) {}

    static Change whole(Sort sort, int before, int after, String line) {
        return new Change(sort, before, after, 1, List.of(new Piece(sort, line)));
    }
}
