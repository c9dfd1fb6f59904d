package org.singlewindow.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;

/** Writes into a query to what its columns are narrowed. */
public final class ColumnsClause {
    /** The organisations that are called so. */
    private static final String NAMED = """
        select n.code from Organisation n where lower(concat(n.code, ' ', n.nameKo, ' ', n.nameEn)) like %1$s escape '!'\
        """;

    private final Columns columns;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public ColumnsClause(Columns columns) {
        this.columns = columns;
    }

    /** A column that begins with what is looked for. */
    public ColumnsClause beginning(String column, String path) {
        String typed = columns.text(column).strip();
        if (!typed.isEmpty()) {
            String escaped = TextPattern.of(typed.toUpperCase(Locale.ROOT)).substring(1);
            add(" and " + path + " like %s escape '!'", escaped.toUpperCase(Locale.ROOT));
        }
        return this;
    }

    /** A column that is just what is looked for. */
    public ColumnsClause being(String column, String path) {
        return where(column, path + " = %s");
    }

    /** A column of which that holds; {@code %s} in the condition is what is looked for. */
    public ColumnsClause where(String column, String condition) {
        String typed = columns.text(column).strip();
        if (!typed.isEmpty()) {
            add(" and " + condition, typed);
        }
        return this;
    }

    /** A column that is one of the codes that are looked for. */
    public ColumnsClause oneOf(String column, String path) {
        String typed = columns.text(column).strip();
        if (!typed.isEmpty()) {
            add(" and " + path + " in %s", List.of(typed.split("\\s+")));
        }
        return this;
    }

    /** A column in which each word that is looked for is. */
    public ColumnsClause words(String column, String path) {
        TextPattern.words(columns.text(column))
                .forEach(word -> add(" and lower(" + path + ") like %s escape '!'", word));
        return this;
    }

    /** A column in which each word is, or in the names of the organisation beside it. */
    public ColumnsClause words(String column, String path, String organisation) {
        String said = " and (lower(" + path + ") like %1$s escape '!' or " + organisation + " in (" + NAMED + "))";
        TextPattern.words(columns.text(column)).forEach(word -> add(said, word));
        return this;
    }

    /**
     * A column of organisations, in whose code or names each word is. Those are found first, and not joined: how many there are
     * of a name nobody can guess, and a join in the wrong order goes through what was done in all years for each. The other half
     * of the condition, which never holds, keeps the database from joining.
     */
    public ColumnsClause organisation(String column, String path) {
        String named = " and (" + path + " in (" + NAMED + ") or " + path + " = '')";
        TextPattern.words(columns.text(column)).forEach(word -> add(named, word));
        return this;
    }

    /** A column of days. */
    public ColumnsClause days(String column, String path) {
        return whereDays(column, path + " between %s and %s");
    }

    /** A column of days of which that holds; the first {@code %s} in the condition is the first of them, the second the last. */
    public ColumnsClause whereDays(String column, String condition) {
        Days days = columns.days(column);
        if (days != null) {
            add(" and " + condition, days.first(), days.last());
        }
        return this;
    }

    /** A column of moments, which count by their day in Korea. */
    public ColumnsClause moments(String column, String path) {
        Days days = columns.days(column);
        if (days != null) {
            add(" and " + path + " >= %s", start(days.first()));
            add(" and " + path + " < %s", start(days.last().plusDays(1)));
        }
        return this;
    }

    private static Object start(LocalDate day) {
        return day.atStartOfDay(Kst.ZONE).toInstant();
    }

    private void add(String condition, Object... added) {
        Object[] names = IntStream.range(values.size(), values.size() + added.length)
                .mapToObj(place -> ":column" + place)
                .toArray();
        text.append(condition.formatted(names));
        values.addAll(List.of(added));
    }

    /** The condition, with its {@code and}; nothing where nothing is narrowed. */
    public String text() {
        return text.toString();
    }

    /** Has the database plan for these very values, until the transaction ends. */
    public ColumnsClause planned(EntityManager entities) {
        if (!values.isEmpty()) {
            OwnPlans.begin(entities);
        }
        return this;
    }

    /** Fills the condition's parameters in. */
    public void fill(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("column" + i, values.get(i));
        }
    }
}
