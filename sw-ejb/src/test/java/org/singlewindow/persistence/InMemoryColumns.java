package org.singlewindow.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;

/** Columns narrowed in memory, as {@link ColumnsClause} narrows them in the database. */
public record InMemoryColumns(Columns columns) {
    public boolean begins(String column, String value) {
        return value.startsWith(columns.text(column).strip().toUpperCase(Locale.ROOT));
    }

    public boolean is(String column, String value) {
        String typed = columns.text(column).strip();
        return typed.isEmpty() || typed.equals(value);
    }

    public boolean oneOf(String column, String value) {
        String typed = columns.text(column).strip();
        return typed.isEmpty() || List.of(typed.split("\\s+")).contains(value);
    }

    public boolean words(String column, String value) {
        return Stream.of(columns.text(column).toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"))
                .allMatch(value.toLowerCase(Locale.ROOT)::contains);
    }

    public boolean on(String column, LocalDate day) {
        Days days = columns.days(column);
        return days == null || days.contains(day);
    }

    public boolean on(String column, Instant moment) {
        return on(column, LocalDate.ofInstant(moment, Kst.ZONE));
    }
}
