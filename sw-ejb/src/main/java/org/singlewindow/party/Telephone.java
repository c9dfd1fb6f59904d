package org.singlewindow.party;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number by its digits alone, so that {@code +82 2-123-4567} and {@code (02) 123 4567} are one.
 * {@code V42__caller.sql} says the same once more.
 *
 * @param key the digits, as dialled within Korea
 */
public record Telephone(String key) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*\\+?[0-9 ().\\-]{7,30}");
    private static final Pattern KOREA = Pattern.compile("^\\s*\\+82[ ().\\-]*0?");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int FEWEST = 7;

    /** The number that was written; nothing where it is none. */
    public static Optional<Telephone> read(@Nullable String written) {
        if (written == null || !WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits =
                NO_DIGIT.matcher(KOREA.matcher(written).replaceFirst("0")).replaceAll("");
        return digits.length() < FEWEST ? Optional.empty() : Optional.of(new Telephone(digits));
    }
}
