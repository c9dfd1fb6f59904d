package org.singlewindow.web.list;

import java.util.Map;

/**
 * How one column of a list is narrowed.
 *
 * @param column its key; the address says {@code f.<column>}
 * @param kind what is typed or chosen
 * @param choices code to name, where one of them is chosen
 */
public record ListFilter(String column, Kind kind, Map<String, String> choices) {
    /** What is typed or chosen. */
    public enum Kind {
        TEXT,
        DAYS,
        CHOICE
    }

    /** A column that is narrowed by what its values say. */
    public static ListFilter text(String column) {
        return new ListFilter(column, Kind.TEXT, Map.of());
    }

    /** A column that is narrowed to a day, or to days from one to another. */
    public static ListFilter days(String column) {
        return new ListFilter(column, Kind.DAYS, Map.of());
    }

    /** A column of which one value is chosen. */
    public static ListFilter choice(String column, Map<String, String> choices) {
        return new ListFilter(column, Kind.CHOICE, choices);
    }

    /** What the address calls it. */
    public String parameter() {
        return "f." + column;
    }
}
