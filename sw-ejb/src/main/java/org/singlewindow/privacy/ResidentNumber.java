package org.singlewindow.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.shared.Refusal;

/**
 * Resident registration numbers. No law lets the window process them, so it must not keep them even where somebody
 * writes one by mistake (Personal Information Protection Act, article 24-2).
 */
public final class ResidentNumber {
    private static final int DIGITS = 13;
    private static final int BIRTH_DIGITS = 6;
    private static final int ELEVEN = 11;
    private static final int TEN = 10;
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Digits of any script; between birth and rest a hyphen of any kind, blanks, or nothing. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{6})([\\s\\p{Zs}\\p{Pd}\\u2212]{0,3})(\\p{Nd}{7})(?!\\p{Nd})");

    private ResidentNumber() {}

    /** Whether there is one in it, however it is written. */
    public static boolean isIn(String text) {
        return isIn(text, false);
    }

    /** Whether there is one in it with a hyphen or blank, which numbers of cargo and papers do not have at that place. */
    public static boolean isInParted(String text) {
        return isIn(text, true);
    }

    /** Refuses a text that people write freely if there is one in it. */
    public static String refuseIn(String text) {
        if (isIn(text)) {
            throw Refusal.notValid("privacy.resident-number");
        }
        return text;
    }

    private static boolean isIn(String text, boolean parted) {
        if (!hasDigits(text)) {
            return false;
        }
        Matcher shape = SHAPE.matcher(text);
        while (shape.find()) {
            if ((!parted || !shape.group(2).isEmpty()) && isOne(shape.group(1) + shape.group(3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are enough for a number: hardly any text has so many, and none other needs to be searched. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i += Character.charCount(text.codePointAt(i))) {
            digits += Character.isDigit(text.codePointAt(i)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    private static boolean isOne(String written) {
        int[] digits = written.codePoints().map(Character::getNumericValue).toArray();
        int month = digits[2] * TEN + digits[3];
        int day = digits[4] * TEN + digits[5];
        // 5 to 8 are foreigners, whose numbers have another check digit.
        boolean resident = digits[BIRTH_DIGITS] <= 4 || digits[BIRTH_DIGITS] == 9;
        if (!resident || month < 1 || month > DAYS.length || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digits[i];
        }
        return (ELEVEN - sum % ELEVEN) % TEN == digits[DIGITS - 1];
    }
}
