package org.singlewindow.web.api;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;

/** Reads days that callers name, as far as people can mean them. */
final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    static LocalDate read(String name, String text) {
        Optional<LocalDate> day =
                Moments.day(text).filter(read -> read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR);
        return day.orElseThrow(() -> Refusal.malformed("api.bad-parameter", name));
    }

    static @Nullable LocalDate optional(String name, @Nullable String text) {
        return text == null || text.isEmpty() ? null : read(name, text);
    }
}
