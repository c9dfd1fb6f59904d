package org.singlewindow.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands above a column, without what people write differently. */
public final class Heading {
    private static final int LENGTH = 100;

    private Heading() {}

    /** The heading without case, width, blanks and signs. */
    public static String key(String heading) {
        String key = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return key.substring(0, Math.min(key.length(), LENGTH));
    }

    /** What the heading means, as it stands or without what is in brackets; empty if nobody knows. */
    public static Optional<String> meaning(String heading, Map<String, String> known) {
        String bare = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[(\\[].*?[)\\]]", "");
        return Stream.of(key(heading), key(bare))
                .filter(key -> !key.isEmpty())
                .filter(known::containsKey)
                .findFirst()
                .map(known::get);
    }
}
