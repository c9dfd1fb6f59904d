package org.singlewindow.catalogue;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.singlewindow.catalogue.Change.Piece;
import org.singlewindow.catalogue.Change.Sort;

/** Two texts line by line, and word by word where a line stayed much the same. */
final class LineComparison {
    /** Lines that are shown on either side of what changed. */
    private static final int AROUND = 3;

    private static final int MOST_WORDS = 500;
    /** Where so many lines changed together, none is sought that stayed much the same. */
    private static final int MOST_PAIRS = 64;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|(?s:.)");

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();

    private LineComparison(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** What differs, with some lines around it; none where nothing does. */
    static List<Change> of(List<String> before, List<String> after) {
        LineComparison comparison = new LineComparison(before, after);
        comparison.compare();
        return comparison.folded();
    }

    /** What is in one of two lists alone. */
    private record Marks(BitSet gone, BitSet added) {
        static Marks of(List<String> before, List<String> after) {
            Marks marks = new Marks(new BitSet(), new BitSet());
            for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
                    .getDeltas()) {
                set(marks.gone, delta.getSource());
                set(marks.added, delta.getTarget());
            }
            return marks;
        }

        private static void set(BitSet marks, Chunk<String> chunk) {
            marks.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
        }
    }

    private void compare() {
        Marks marks = Marks.of(before, after);
        int was = 0;
        int is = 0;
        while (was < before.size() || is < after.size()) {
            int lastGone = marks.gone.nextClearBit(was);
            int lastAdded = marks.added.nextClearBit(is);
            changed(was, lastGone, is, lastAdded);
            was = lastGone;
            is = lastAdded;
            if (was < before.size()) {
                changes.add(Change.whole(Sort.SAME, was + 1, is + 1, before.get(was)));
                was++;
                is++;
            }
        }
    }

    /** Lines that went, each beside the one that came instead of it, and lines that came. */
    private void changed(int was, int lastGone, int is, int lastAdded) {
        boolean few = (lastGone - was) * (lastAdded - is) <= MOST_PAIRS;
        int next = is;
        for (int line = was; line < lastGone; line++) {
            int like = few ? like(line, next, lastAdded) : lastAdded;
            if (like < lastAdded) {
                added(next, like);
                changes.add(new Change(Sort.CHANGED, line + 1, like + 1, 1, pieces(before.get(line), after.get(like))));
                next = like + 1;
            } else {
                changes.add(Change.whole(Sort.GONE, line + 1, 0, before.get(line)));
            }
        }
        added(next, lastAdded);
    }

    private int like(int line, int from, int until) {
        int like = from;
        while (like < until && !isLike(pieces(before.get(line), after.get(like)))) {
            like++;
        }
        return like;
    }

    private void added(int from, int until) {
        for (int line = from; line < until; line++) {
            changes.add(Change.whole(Sort.NEW, 0, line + 1, after.get(line)));
        }
    }

    /** Whether at least half of the longer line is in both. */
    private static boolean isLike(List<Piece> pieces) {
        int same = length(pieces, Sort.SAME);
        return same > 0 && same >= Math.max(length(pieces, Sort.GONE), length(pieces, Sort.NEW));
    }

    private static int length(List<Piece> pieces, Sort sort) {
        return pieces.stream()
                .filter(piece -> piece.sort() == sort)
                .mapToInt(piece -> piece.text().strip().length())
                .sum();
    }

    /** Word by word what stayed, went and came. */
    static List<Piece> pieces(String was, String is) {
        List<String> gone = words(was);
        List<String> added = words(is);
        if (gone.size() > MOST_WORDS || added.size() > MOST_WORDS) {
            return List.of(new Piece(Sort.GONE, was), new Piece(Sort.NEW, is));
        }
        Marks marks = Marks.of(gone, added);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int to = 0;
        while (from < gone.size() || to < added.size()) {
            int lastGone = marks.gone.nextClearBit(from);
            int lastAdded = marks.added.nextClearBit(to);
            piece(pieces, Sort.GONE, gone.subList(from, lastGone));
            piece(pieces, Sort.NEW, added.subList(to, lastAdded));
            int same = Math.min(
                    next(marks.gone, lastGone, gone) - lastGone, next(marks.added, lastAdded, added) - lastAdded);
            piece(pieces, Sort.SAME, gone.subList(lastGone, lastGone + same));
            from = lastGone + same;
            to = lastAdded + same;
        }
        return pieces;
    }

    private static int next(BitSet marks, int from, List<?> marked) {
        int next = marks.nextSetBit(from);
        return next < 0 || next > marked.size() ? marked.size() : next;
    }

    private static void piece(List<Piece> pieces, Sort sort, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(sort, String.join("", words)));
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    private List<Change> folded() {
        BitSet shown = new BitSet();
        for (int line = 0; line < changes.size(); line++) {
            if (changes.get(line).sort() != Sort.SAME) {
                shown.set(Math.max(0, line - AROUND), line + AROUND + 1);
            }
        }
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Change> folded = new ArrayList<>();
        int line = 0;
        while (line < changes.size()) {
            int next = next(shown, line, changes);
            if (next - line > 1) {
                Change first = changes.get(line);
                folded.add(new Change(Sort.LEFT_OUT, first.before(), first.after(), next - line, List.of()));
                line = next;
            } else {
                folded.add(changes.get(line));
                line++;
            }
        }
        return folded;
    }
}
