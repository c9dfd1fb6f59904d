package org.singlewindow.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text whose cells stand between tabs, semicolons or commas; a cell with one of them, a quote or a line break is in quotes. */
final class SeparatedText {
    private static final int FIRST_LINES = 20;
    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private SeparatedText(String text, char delimiter, int most) {
        this.text = text;
        this.delimiter = delimiter;
        this.most = most;
    }

    static List<List<String>> rows(String text, int most) {
        return new SeparatedText(text, delimiter(text), most).read();
    }

    /** What stands most often in the first lines: above a table stands what has no columns. */
    private static char delimiter(String text) {
        String first = text.lines().limit(FIRST_LINES).collect(Collectors.joining("\n"));
        char found = '\t';
        long times = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            long count =
                    first.chars().filter(character -> character == candidate).count();
            if (count > times) {
                found = candidate;
                times = count;
            }
        }
        return found;
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quoted) {
                quoted = character != QUOTE || isNext(at, QUOTE);
                if (character == QUOTE && quoted) {
                    at++;
                }
                if (quoted) {
                    cell.append(character);
                }
            } else if (character == QUOTE && cell.isEmpty()) {
                quoted = true;
            } else if (character == delimiter) {
                endCell();
            } else if (character == '\n') {
                endRow();
            } else if (character != '\r') {
                cell.append(character);
            }
        }
        endRow();
        return rows;
    }

    private boolean isNext(int at, char wanted) {
        return at + 1 < text.length() && text.charAt(at + 1) == wanted;
    }

    private void endCell() {
        if (row.size() < SheetFile.MOST_COLUMNS) {
            row.add(cell.substring(0, Math.min(cell.length(), SheetFile.MOST_CHARACTERS))
                    .strip());
        }
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(text -> !text.isEmpty())) {
            if (rows.size() >= most) {
                throw SheetFile.tooManyRows();
            }
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
