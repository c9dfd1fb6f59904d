package org.singlewindow.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which stretch of a list is asked for: its first rows, those after or before a row, or those from a number on.
 *
 * @param from number of the first row from 0, as far as it is known; rows that come and go meanwhile are not counted
 * @param size how many rows
 * @param key what the list is ordered by, of the row after or before which it begins
 */
public record Cut(Way way, int from, int size, List<String> key) {
    /** No stretch is longer. */
    private static final int MOST = 1_000_000;

    private static final Pattern WRITTEN = Pattern.compile("([ab])(\\d{1,8})((?:\\.[A-Za-z0-9_-]{0,2000}){1,4})");

    public Cut {
        key = List.copyOf(key);
        from = way == Way.FIRST ? 0 : Math.max(from, 0);
        size = Math.max(Math.min(size, MOST), 0);
    }

    public static Cut first(int size) {
        return new Cut(Way.FIRST, 0, size, List.of());
    }

    /** The rows from that number on, for callers that were promised to page so. */
    public static Cut at(int first, int size) {
        return new Cut(Way.AT, first, size, List.of());
    }

    public static Cut after(int from, List<String> key, int size) {
        return new Cut(Way.AFTER, from, size, key);
    }

    public static Cut before(int from, List<String> key, int size) {
        return new Cut(Way.BEFORE, from, size, key);
    }

    /** As {@link #toString} wrote it; the first rows, where that cannot be read. */
    public static Cut of(@Nullable String written, int size) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return first(size);
        }
        try {
            List<String> key = Arrays.stream(parts.group(3).substring(1).split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            Way way = parts.group(1).equals("a") ? Way.AFTER : Way.BEFORE;
            return new Cut(way, Integer.parseInt(parts.group(2)), size, key);
        } catch (IllegalArgumentException e) {
            return first(size);
        }
    }

    /** The same, so many rows at most. */
    public Cut atMost(int most) {
        return new Cut(way, from, Math.min(size, most), key);
    }

    /** Whether it is asked for by the number of its first row. */
    public boolean isNumbered() {
        return way == Way.AT;
    }

    /** A short text for addresses; empty for the first rows. */
    @Override
    public String toString() {
        return switch (way) {
            case FIRST, AT -> "";
            case AFTER -> "a" + written();
            case BEFORE -> "b" + written();
        };
    }

    private String written() {
        return from
                + key.stream()
                        .map(part -> "."
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.joining());
    }

    /** From where a stretch is counted. */
    public enum Way {
        FIRST,
        AT,
        AFTER,
        BEFORE
    }
}
