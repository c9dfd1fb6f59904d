package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed is told line by line and word by word. */
class LineComparisonTest {
    private static String told(String before, String after) {
        return LineComparison.of(before.lines().toList(), after.lines().toList()).stream()
                .map(LineComparisonTest::told)
                .collect(Collectors.joining("|"));
    }

    private static String told(Change change) {
        String line = change.pieces().stream()
                .map(piece -> switch (piece.sort()) {
                    case GONE -> "[-" + piece.text() + "]";
                    case NEW -> "[+" + piece.text() + "]";
                    default -> piece.text();
                })
                .collect(Collectors.joining());
        return change.before() + ":" + change.after() + " "
                + (change.sort() == Change.Sort.LEFT_OUT ? "…" + change.lines() : line);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(at -> "line " + at).collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsToldWhereNothingDiffers() {
        assertEquals("", told("a\nb\n", "a\nb"));
        assertEquals("", told("", ""));
    }

    @Test
    void wordsThatChangedAreTold() {
        assertEquals("1:1 maxLength: [-20][+40]", told("maxLength: 20", "maxLength: 40"));
        assertEquals("1:1   ko: [-수입][+수출] 신고 번호", told("  ko: 수입 신고 번호", "  ko: 수출 신고 번호"));
        assertEquals("1:1 label: one[-\u2028][+\u0085]two", told("label: one\u2028two", "label: one\u0085two"));
        assertEquals("1:1 [+  ]deep: nested", told("deep: nested", "  deep: nested"));
    }

    @Test
    void linesThatWentAndCameAreTold() {
        assertEquals("1:1 a|2:0 [-gone]|3:2 c|0:3 [+came]", told("a\ngone\nc", "a\nc\ncame"));
        assertEquals("1:0 [-one thing]|0:1 [+something else entirely]", told("one thing", "something else entirely"));
        assertEquals("0:1 [+first: new]|1:2 label: [-old][+other]", told("label: old", "first: new\nlabel: other"));
        assertEquals("0:1 [+all]", told("", "all"));
        assertEquals("1:0 [-all]", told("all", ""));
    }

    @Test
    void stretchesThatAreAlikeAreLeftOutWithTheirNumber() {
        assertEquals(
                "1:1 …6|7:7 line 7|8:8 line 8|9:9 line 9|10:0 [-x]|0:10 [+y]|11:11 line 11|12:12 line 12|13:13 line 13"
                        + "|14:14 …7",
                told(lines(1, 9) + "\nx\n" + lines(11, 20), lines(1, 9) + "\ny\n" + lines(11, 20)));
    }

    @Test
    void oneLineAloneIsNotLeftOut() {
        String before = "x\n" + lines(1, 7) + "\ny";
        String after = lines(1, 7);
        assertTrue(told(before, after).contains("5:4 line 4"), told(before, after));
    }

    @Test
    void everyTextIsPutTogetherAgain() {
        String before = "a: 1\nb: two words\n\nc: [x, y]\nd";
        String after = "b: three words\n\n  c: [y, z]\nnew\nd\ne";
        List<Change> changes =
                LineComparison.of(before.lines().toList(), after.lines().toList());
        assertEquals(before, text(changes, Change.Sort.NEW));
        assertEquals(after, text(changes, Change.Sort.GONE));
    }

    private static String text(List<Change> changes, Change.Sort without) {
        return changes.stream()
                .filter(change -> change.sort() != without)
                .map(change -> change.pieces().stream()
                        .filter(piece -> piece.sort() != without)
                        .map(Change.Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatHasNothingInCommonTakesNoTime() {
        List<String> before =
                IntStream.range(0, 1_000).mapToObj(at -> "was " + at).toList();
        List<String> after =
                IntStream.range(0, 1_000).mapToObj(at -> "is:" + at).toList();
        List<String> long1 = List.of("word ".repeat(50_000));
        List<String> long2 = List.of("other ".repeat(40_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(2_000, LineComparison.of(before, after).size());
            assertEquals(2, LineComparison.of(long1, long2).size());
        });
    }
}
