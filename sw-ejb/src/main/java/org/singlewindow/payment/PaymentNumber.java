package org.singlewindow.payment;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The electronic payment number that a payer types: 19 digits, of the institution (5), the kind (1), the year (2), the item
 * (2), a running number (8) and a check digit that finds every single wrong digit and nearly every swap (Luhn).
 */
final class PaymentNumber {
    private static final Pattern SHAPE = Pattern.compile("\\d{19}");
    private static final String ITEM = "01";
    private static final long RUNNING = 100_000_000L;
    private static final int YEARS = 100;
    private static final int TEN = 10;

    private PaymentNumber() {}

    /**
     * The number.
     *
     * @param institution five digits
     * @param several whether it is for several charges
     */
    static String of(String institution, boolean several, LocalDate day, long running) {
        String digits = "%s%d%02d%s%08d"
                .formatted(institution, several ? 2 : 1, day.getYear() % YEARS, ITEM, running % RUNNING);
        return digits + check(digits);
    }

    static boolean isValid(String number) {
        return SHAPE.matcher(number).matches()
                && check(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1) - '0';
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed / TEN + weighed % TEN;
        }
        return (TEN - sum % TEN) % TEN;
    }
}
