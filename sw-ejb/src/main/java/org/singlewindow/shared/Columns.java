package org.singlewindow.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to in its columns.
 *
 * @param texts what is looked for in a column, by its name
 * @param days on which what a column says must be
 */
public record Columns(Map<String, String> texts, Map<String, Days> days) implements Serializable {
    /** Nothing is narrowed. */
    public static final Columns NONE = new Columns(Map.of(), Map.of());

    public Columns {
        texts = Map.copyOf(texts);
        days = Map.copyOf(days);
    }

    /** What is looked for in that column; empty for all. */
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** The days that count in that column; null for all. */
    public @Nullable Days days(String column) {
        return days.get(column);
    }

    /** The same with something else looked for in that column. */
    public Columns with(String column, String text) {
        Map<String, String> all = new HashMap<>(texts);
        all.put(column, text);
        return new Columns(all, days);
    }

    /** The same for a list in which only those columns are narrowed. */
    public Columns only(Collection<String> columns) {
        return new Columns(only(texts, columns), only(days, columns));
    }

    private static <V> Map<String, V> only(Map<String, V> all, Collection<String> columns) {
        return all.entrySet().stream()
                .filter(entry -> columns.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
