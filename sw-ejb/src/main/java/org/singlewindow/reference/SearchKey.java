package org.singlewindow.reference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and names in the form in which lists are searched: of any width and case, without blanks, hyphens, points and
 * what is not seen, so that {@code 123-45-67890} and {@code 1234567890} are one. Everything else is what it is, wildcards
 * included.
 *
 * <p>Each syllable of Hangul is three letters, its parts and {@code ᇿ} where it is open: short words of Korean are found
 * by trigrams, and 고 is no part of 공. {@code V27__catchwords.sql} says the same once more.
 */
public final class SearchKey {
    private static final int MOST_WORDS = 12;
    private static final char LAST_ASCII = 0x7F;
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';
    /** The minus, fillers of Hangul and the blank of Braille, which count as symbols or letters, and the point. */
    private static final String UNSEEN = "\u2212\u115F\u1160\u2800.";

    private static final int UNSEEN_TYPES = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR
            | 1 << Character.FORMAT
            | 1 << Character.CONTROL
            | 1 << Character.DASH_PUNCTUATION;
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\u200B\uFEFF\u115F\u1160\u3164\uFFA0\u2800]+");

    private SearchKey() {}

    /** One number or name as it is searched. */
    public static String of(String value) {
        return isPlain(value) ? plainKey(value) : key(value);
    }

    /** Most are plain, and searching them for what only others have costs more than the rest of it. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String plainKey(String value) {
        StringBuilder key = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > ' ' && c < LAST_ASCII && c != '-' && c != '.') {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static String key(String value) {
        String apart = Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder seen = new StringBuilder(apart.length());
        boolean latin = false;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int point = apart.codePointAt(i);
            if (!latin || point < FIRST_MARK || point > LAST_MARK) {
                latin = point >= 'a' && point <= 'z';
                if (!isUnseen(point)) {
                    seen.appendCodePoint(point);
                }
            }
        }
        return open(seen);
    }

    private static boolean isUnseen(int point) {
        return UNSEEN.indexOf(point) >= 0 || (UNSEEN_TYPES >> Character.getType(point) & 1) != 0;
    }

    /** Marks the syllables of Hangul that no consonant closes. */
    private static String open(CharSequence seen) {
        StringBuilder open = new StringBuilder(seen.length() * 2);
        for (int i = 0; i < seen.length(); i++) {
            open.append(seen.charAt(i));
            boolean vowel = isBetween(seen, i, '\u1161', '\u1175') && isBetween(seen, i - 1, '\u1100', '\u1112');
            if (vowel && !isBetween(seen, i + 1, '\u11A8', '\u11C2')) {
                open.append('\u11FF');
            }
        }
        return open.toString();
    }

    private static boolean isBetween(CharSequence text, int place, char first, char last) {
        return place >= 0 && place < text.length() && text.charAt(place) >= first && text.charAt(place) <= last;
    }

    /** All of them, each once, apart from one another. */
    public static String all(Collection<? extends @Nullable String> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * The words that somebody looks for, each of which must be part of something, in whatever order. None where nothing was
     * typed; where only hyphens or points were, these, and nothing is found.
     */
    public static List<String> words(String typed) {
        List<String> written =
                Stream.of(BLANKS.split(typed)).filter(word -> !word.isEmpty()).toList();
        List<String> words = written.stream()
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? written.stream().limit(1).toList() : words;
    }
}
