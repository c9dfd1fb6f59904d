package org.singlewindow.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;

/** Reads days that callers name, as far as people can mean them. */
final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    static LocalDate read(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Refused like a day that nobody means.
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    static @Nullable LocalDate optional(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? null : read(name, text);
    }
}
