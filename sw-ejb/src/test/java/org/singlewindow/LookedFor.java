package org.singlewindow;

import java.util.Locale;

/** Text as stores in memory look for it: part of what is shown, in small or capital letters alike. */
public final class LookedFor {
    private LookedFor() {}

    /** Whether the text is part of one of these; an empty one always is. */
    public static boolean isIn(String text, String... shown) {
        return lower(String.join(" ", shown)).contains(lower(text.strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
