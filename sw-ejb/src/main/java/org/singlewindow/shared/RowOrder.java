package org.singlewindow.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns by which a list is ordered, all rising or all falling. The last of them tells any two rows apart, and none is
 * ever null, so that each row has its one place.
 */
public final class RowOrder<T> {
    private static final int LAST_YEAR = 9999;

    private final List<Column<T, ?>> columns;
    private final boolean falling;

    private RowOrder(List<Column<T, ?>> columns, boolean falling) {
        this.columns = List.copyOf(columns);
        this.falling = falling;
    }

    /** Without a column yet. */
    public static <T> RowOrder<T> rising() {
        return new RowOrder<>(List.of(), false);
    }

    /** The same the other way round. */
    public RowOrder<T> reversed() {
        return new RowOrder<>(columns, !falling);
    }

    /** Then by a text; the path is that of a query without its alias, or an expression with {@code %1$s} for it. */
    public RowOrder<T> text(String path, Function<T, String> value) {
        return by(path, value, text -> text);
    }

    public RowOrder<T> number(String path, Function<T, Long> value) {
        return by(path, value, Long::valueOf);
    }

    public RowOrder<T> day(String path, Function<T, LocalDate> value) {
        return by(path, value, RowOrder::day);
    }

    public RowOrder<T> moment(String path, Function<T, Instant> value) {
        return by(path, value, RowOrder::moment);
    }

    private static LocalDate day(String written) {
        LocalDate day = LocalDate.parse(written);
        refuseBeyondCalendars(day.getYear());
        return day;
    }

    private static Instant moment(String written) {
        Instant moment = Instant.parse(written);
        refuseBeyondCalendars(moment.atOffset(ZoneOffset.UTC).getYear());
        return moment;
    }

    /** A key may have been made up: such a year would only fail in the database. */
    private static void refuseBeyondCalendars(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("No calendar knows the year " + year);
        }
    }

    private <V extends Comparable<? super V>> RowOrder<T> by(
            String path, Function<T, V> value, Function<String, V> read) {
        List<Column<T, ?>> all = new ArrayList<>(columns);
        all.add(new Column<>(path, value, read));
        return new RowOrder<>(all, falling);
    }

    public boolean isFalling() {
        return falling;
    }

    public List<String> paths() {
        return columns.stream().map(Column::path).toList();
    }

    /** What that row is ordered by. */
    public List<String> key(T row) {
        return columns.stream()
                .map(column -> column.value().apply(row).toString())
                .toList();
    }

    /** The values of a key; none, if it belongs to another order. */
    public Optional<List<Object>> values(List<String> key) {
        if (key.size() != columns.size()) {
            return Optional.empty();
        }
        try {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < key.size(); i++) {
                values.add(columns.get(i).read().apply(key.get(i)));
            }
            return Optional.of(values);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The same order for rows at hand. */
    public Comparator<T> comparator() {
        Comparator<T> rising = columns.stream()
                .map(Column::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return falling ? rising.reversed() : rising;
    }

    /** Whether that row stands after the key. */
    public boolean isAfter(T row, List<String> key) {
        int compared = 0;
        for (int i = 0; i < columns.size() && compared == 0; i++) {
            compared = columns.get(i).compare(row, key.get(i));
        }
        return falling ? compared < 0 : compared > 0;
    }

    private record Column<T, V extends Comparable<? super V>>(
            String path, Function<T, V> value, Function<String, V> read) {
        Comparator<T> comparator() {
            return Comparator.comparing(value);
        }

        int compare(T row, String written) {
            return value.apply(row).compareTo(read.apply(written));
        }
    }
}
