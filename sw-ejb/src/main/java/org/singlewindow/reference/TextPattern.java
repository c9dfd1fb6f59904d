package org.singlewindow.reference;

import java.util.Locale;

/** Text that somebody looks for, as a pattern of the database that matches wherever the text is part of something. */
public final class TextPattern {
    /** What makes a wildcard in the text an ordinary character: for {@code like … escape '!'}. */
    private static final String ESCAPE = "!";

    private TextPattern() {}

    /** The pattern, in small letters; empty where nothing is looked for. */
    public static String of(String text) {
        return text.isBlank() ? "" : "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escaped(String text) {
        return text.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
