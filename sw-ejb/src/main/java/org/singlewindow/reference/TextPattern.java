package org.singlewindow.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that somebody looks for, as a pattern of the database that matches wherever the text is part of something. */
public final class TextPattern {
    /** What makes a wildcard in the text an ordinary character: for {@code like … escape '!'}. */
    private static final String ESCAPE = "!";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int MOST_WORDS = 12;

    private TextPattern() {}

    /** The pattern, in small letters; empty where nothing is looked for. */
    public static String of(String text) {
        return text.isBlank() ? "" : "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    /** The pattern of each word of the text, whatever blanks stand between them. */
    public static List<String> words(String text) {
        return Stream.of(BLANKS.split(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .map(TextPattern::of)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String escaped(String text) {
        return text.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
