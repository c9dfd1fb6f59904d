package org.singlewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a day, or takes place at a time.
 *
 * @param key tells it from all others as long as it stands; the same when its day changes
 * @param from when it begins; null where the whole day is meant
 * @param until when it ends; null where the whole day is meant
 * @param code of the sentence that says what it is
 * @param args of that sentence
 * @param page of the portal about it
 */
public record Occasion(
        String key,
        LocalDate day,
        @Nullable Instant from,
        @Nullable Instant until,
        String code,
        List<String> args,
        String page) {
    public Occasion {
        args = List.copyOf(args);
    }

    /** Due on that day. */
    public static Occasion due(String key, LocalDate day, String code, List<String> args, String page) {
        return new Occasion(key, day, null, null, code, args, page);
    }
}
