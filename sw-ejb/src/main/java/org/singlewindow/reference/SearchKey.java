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
    private static final Pattern MARKS_OF_LATIN = Pattern.compile("(?<=[a-z])[\u0300-\u036F]+");
    private static final Pattern OPEN_SYLLABLE = Pattern.compile("([\u1100-\u1112][\u1161-\u1175])(?![\u11A8-\u11C2])");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Pd}\u2212\u115F\u1160\u2800.]+");
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\u200B\uFEFF\u115F\u1160\u3164\uFFA0\u2800]+");

    private SearchKey() {}

    /** One number or name as it is searched. */
    public static String of(String value) {
        String apart = Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain =
                UNSEEN.matcher(MARKS_OF_LATIN.matcher(apart).replaceAll("")).replaceAll("");
        return OPEN_SYLLABLE.matcher(plain).replaceAll("$1\u11FF");
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
