package org.singlewindow.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: lower case, letters taken apart, everything else a blank. */
public final class SearchText {
    private static final Pattern MARKS_OF_LATIN = Pattern.compile("(?<=[a-z])\\p{Mn}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    /** The text as it is compared. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = MARKS_OF_LATIN.matcher(apart).replaceAll("");
        return NOT_A_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    /** The words to look for, each once. */
    public static List<String> words(String text) {
        String plain = of(text);
        return plain.isEmpty()
                ? List.of()
                : Arrays.stream(plain.split(" ")).distinct().limit(MOST_WORDS).toList();
    }
}
