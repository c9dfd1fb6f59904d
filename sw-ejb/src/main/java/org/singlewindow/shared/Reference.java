package org.singlewindow.shared;

import java.text.Normalizer;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The numbers that people read out on the telephone: prefix, year, a running number and a check digit, such as {@code
 * SW26-0001234-7}. The check digit (ISO/IEC 7064, MOD 11-10) finds every single wrong digit and nearly every swap.
 */
public final class Reference {
    private static final Pattern SHAPE = Pattern.compile("([A-Z0-9]{2,6})(\\d{2})-(\\d{7,})-(\\d)");

    private static final int YEAR_DIGITS = 2;
    private static final int NUMBER_DIGITS = 7;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private Reference() {}

    /** The reference with this prefix (2 to 6 capital letters or digits) for the running number in that year. */
    public static String of(String prefix, Year year, long number) {
        String shortYear = padded(year.getValue() % 100, YEAR_DIGITS);
        String running = padded(number, NUMBER_DIGITS);
        return prefix + shortYear + "-" + running + "-" + checkDigit(shortYear + running);
    }

    private static String padded(long number, int digits) {
        String written = Long.toString(number);
        return "0".repeat(Math.max(digits - written.length(), 0)) + written;
    }

    /** A reference as people write or paste it: of any width and case, with whatever blanks and dashes. */
    public static String read(String written) {
        String narrow = Normalizer.normalize(Written.line(written), Normalizer.Form.NFKC);
        return DASH.matcher(BLANK.matcher(narrow).replaceAll(""))
                .replaceAll("-")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether the text has the shape of a reference and its check digit is right. */
    public static boolean isValid(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                && checkDigit(match.group(2) + match.group(3)) == match.group(4).charAt(0) - '0';
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
