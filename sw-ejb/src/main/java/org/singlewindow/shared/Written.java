package org.singlewindow.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How text is read that people and programs write, before anything looks at it: one form for what looks the same, without
 * the blanks around it. What cannot be read stays as it was written, for the check to refuse it.
 */
public final class Written {
    private static final int FIRST_PRINTED = 0x20;
    private static final int LAST_ASCII = 0x7E;
    private static final int LONGEST_NUMBER = 60;
    /** What stands where bytes could not be decoded; behind it are no characters. */
    private static final char UNDECODED = 0xFFFD;

    private static final String THOUSANDS = "[1-9]\\d{0,2}(?:%s\\d{3})+(?:\\.\\d+)?";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile(THOUSANDS.formatted(",") + "|" + THOUSANDS.formatted(" "));
    private static final Pattern GROUPING = Pattern.compile("[, ]");
    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    /** What fonts show as nothing, although it counts as a letter or symbol: fillers of Hangul, blank of Braille. */
    private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";
    /** What turns the direction of what follows. */
    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Written() {}

    /**
     * The text in Unicode's composed form (NFC), without the blanks around it, of whatever kind, and without marks that
     * turn the direction of reading; a line break is one character.
     */
    public static String text(String written) {
        if (isPlain(written)) {
            return written;
        }
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC).replace("\r\n", "\n");
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().filter(point -> DIRECTIONS.indexOf(point) < 0).forEach(kept::appendCodePoint);
        int first = 0;
        int last = kept.length();
        while (first < last && isBlank(kept.codePointAt(first))) {
            first += Character.charCount(kept.codePointAt(first));
        }
        while (first < last && isBlank(kept.codePointBefore(last))) {
            last -= Character.charCount(kept.codePointBefore(last));
        }
        return kept.substring(first, last);
    }

    /** The same on one line: each run of blanks and line breaks is one blank. */
    public static String line(String written) {
        String text = text(written);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c) || c == '\t' || c == ' ' && text.charAt(i + 1) == ' ') {
                return text.replaceAll("[ \\t\\n\\r\\u2028\\u2029]+", " ");
            }
        }
        return text;
    }

    private static boolean isPlain(String written) {
        int length = written.length();
        if (length == 0) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char c = written.charAt(i);
            if (!isPrinted(c)) {
                return false;
            }
        }
        return written.charAt(0) != ' ' && written.charAt(length - 1) != ' ';
    }

    /** Characters of ASCII and syllables of Hangul, which are in composed form whatever they stand beside in such a text. */
    private static boolean isPrinted(char c) {
        return c >= FIRST_PRINTED && c <= LAST_ASCII || c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    /** Whether {@link #text} is empty: nothing but blanks, and what is not seen. */
    public static boolean isEmpty(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != ' ' && isPrinted(c)) {
                return false;
            }
        }
        return text(written).isEmpty();
    }

    /** Blanks of every kind, those without a width included. */
    private static boolean isBlank(int point) {
        return switch (point) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85 -> true;
            default ->
                Character.isSpaceChar(point)
                        || Character.getType(point) == Character.FORMAT
                        || EMPTY_LETTERS.indexOf(point) >= 0;
        };
    }

    /** Whether nothing in the text keeps it from being stored and sent: no control characters, no half of a pair. */
    public static boolean isFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTED ? !(isLineBreak(c) || c == '\t') : c > LAST_ASCII && !isFit(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFit(String text, int place, char c) {
        return Character.isSurrogate(c) ? isOfAPair(text, place, c) : !Character.isISOControl(c) && c < UNDECODED;
    }

    private static boolean isOfAPair(String text, int place, char half) {
        return Character.isHighSurrogate(half)
                ? place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1))
                : place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
    }

    /** Whether a database can hold the text at all: without U+0000, and no half of a pair. */
    public static boolean canBeHeld(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !isOfAPair(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has control characters of ASCII, line breaks and tabs apart. */
    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTED && !isLineBreak(c) && c != '\t') {
                return true;
            }
        }
        return false;
    }

    /** What programs said about a failure, as far as it can be shown: at most so many characters, each of them fit. */
    public static String printable(String text, int most) {
        if (isFit(text)) {
            return beginning(text, most);
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isFit(Character.toString(point)) ? point : ' ')
                .forEach(printable::appendCodePoint);
        return beginning(printable.toString(), most);
    }

    /** Whether the text stands on one line, without tabs. */
    public static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c) || c == '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /**
     * The one form of a code of our own lists: {@code 0202.30} and full-width {@code ０２０２ ３０} are {@code 020230}.
     * Blanks, points, hyphens and characters without a width do not count, nor does the case.
     */
    public static String code(String written) {
        if (isPlainCode(written)) {
            return written;
        }
        StringBuilder code = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !isBlank(point) && !isPunctuation(point))
                .forEach(code::appendCodePoint);
        return code.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isPlainCode(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(int point) {
        return point == '.' || point == 0x2212 || Character.getType(point) == Character.DASH_PUNCTUATION;
    }

    /** The number in plain digits, where its thousands are well grouped or its digits full-width; else as it was written. */
    public static String number(String written) {
        if (isPlainNumber(written)) {
            return written;
        }
        String text = text(written);
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        String narrow = narrow(text);
        if (PLAIN_NUMBER.matcher(narrow).matches()) {
            return narrow;
        }
        return GROUPED.matcher(narrow).matches() ? GROUPING.matcher(narrow).replaceAll("") : text;
    }

    private static boolean isPlainNumber(String written) {
        int last = written.length() - 1;
        int points = 0;
        for (int i = 0; i <= last; i++) {
            char c = written.charAt(i);
            if (c == '.' && i > 0 && i < last) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1;
    }

    /** Full-width digits, commas and points as those of ASCII, and every blank as the usual one. */
    static String narrow(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> {
                    if (point >= 0xFF10 && point <= 0xFF19) {
                        return point - 0xFF10 + '0';
                    }
                    if (point == 0xFF0C) {
                        return ',';
                    }
                    return point == 0xFF0E ? '.' : Character.isSpaceChar(point) ? ' ' : point;
                })
                .forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    /**
     * The match key of an identifier that somebody else gave, such as the number of a bill of lading: full-width and
     * composed letters as the plain ones, without blanks, hyphens and characters without a width, in one case. The
     * identifier itself stays as it was written.
     */
    public static String key(String identifier) {
        if (isPlainCode(identifier)) {
            return identifier;
        }
        StringBuilder key = new StringBuilder(identifier.length());
        Normalizer.normalize(identifier, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point ->
                        !isBlank(point) && point != 0x2212 && Character.getType(point) != Character.DASH_PUNCTUATION)
                .forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /** How long the text is for people: a letter of any plane counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** At most so many characters of the text, none of them cut in two. */
    public static String beginning(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
