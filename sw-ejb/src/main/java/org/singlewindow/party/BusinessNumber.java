package org.singlewindow.party;

import java.util.Optional;
import java.util.regex.Pattern;
import org.singlewindow.shared.Written;

/**
 * The number under which a business is registered for tax in Korea: ten digits, the last of which is computed from the
 * others, written such as {@code 123-45-67891}.
 */
final class BusinessNumber {
    private static final Pattern DIGITS = Pattern.compile("(\\d{3})(\\d{2})(\\d{5})");
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)" + DIGITS.pattern() + "(?!\\d)");
    private static final String WRITTEN = "$1-$2-$3";
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};
    private static final int TEN = 10;

    private BusinessNumber() {}

    /** Whether it has ten digits, however they are parted. */
    static boolean hasShape(String typed) {
        return DIGITS.matcher(Written.key(typed)).matches();
    }

    /** The number as it is usually written; empty where its digits do not agree. */
    static Optional<String> read(String typed) {
        String digits = Written.key(typed);
        return hasShape(digits) && isChecked(digits) ? Optional.of(spelt(digits)) : Optional.empty();
    }

    /** A text in which numbers without hyphens are written as they are kept. */
    static String spelt(String text) {
        return IN_TEXT.matcher(text).replaceAll(WRITTEN);
    }

    private static boolean isChecked(String digits) {
        int last = WEIGHTS.length - 1;
        int sum = (digits.charAt(last) - '0') * WEIGHTS[last] / TEN;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return (TEN - sum % TEN) % TEN == digits.charAt(WEIGHTS.length) - '0';
    }
}
