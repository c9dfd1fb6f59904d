package org.singlewindow.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/**
 * Reads pages of a list out of the database, each from the key of a row on: the thousandth costs what the first costs.
 *
 * @param alias under which the rows stand in the condition
 * @param listed {@code from} and {@code where} of the query
 * @param filled fills in the condition's parameters
 */
public record Paged<T>(EntityManager entities, Class<T> type, String alias, String listed, Consumer<Query> filled) {

    /** A page; rows are counted no further than {@link Counting} says, wherever it lies. */
    public Page<T> page(RowOrder<T> order, Cut cut) {
        String id = alias + "." + order.paths().get(order.paths().size() - 1);
        TypedQuery<Object> ids = entities.createQuery("select " + id + listed, Object.class);
        filled.accept(ids);
        return page(
                order, cut, ids.setMaxResults(Counting.most()).getResultList().size());
    }

    /** A page of a list whose rows are counted to the end for those who were promised that. */
    public Page<T> work(RowOrder<T> order, Cut cut) {
        if (!cut.isNumbered()) {
            return page(order, cut);
        }
        TypedQuery<Long> count = entities.createQuery("select count(" + alias + ")" + listed, Long.class);
        filled.accept(count);
        return page(order, cut, count.getSingleResult());
    }

    private Page<T> page(RowOrder<T> order, Cut cut, long total) {
        return Stretch.of(order, cut, total, this::read);
    }

    private List<T> read(RowOrder<T> order, @Nullable List<String> after, int passedOver, int most) {
        String by = order.paths().stream()
                .map(path -> path(path) + (order.isFalling() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
        TypedQuery<T> rows =
                entities.createQuery("select " + alias + listed + (after == null ? "" : condition(order)) + by, type);
        filled.accept(rows);
        if (after != null) {
            List<Object> values = order.values(after).orElseThrow();
            for (int i = 0; i < values.size(); i++) {
                rows.setParameter("key" + i, column(values.get(i)));
            }
        }
        return rows.setFirstResult(passedOver).setMaxResults(most).getResultList();
    }

    /**
     * Rows compared as a whole, so that an index is entered at the key. The query language knows no such comparison and wants
     * an equation around the database's own words: they end with one half of it.
     */
    private String condition(RowOrder<T> order) {
        int columns = order.paths().size();
        String places = IntStream.range(0, columns).mapToObj(i -> "?").collect(Collectors.joining(", ", "(", ")"));
        String paths = order.paths().stream().map(this::path).collect(Collectors.joining(", "));
        String keys = IntStream.range(0, columns).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
        return " and SQL('" + places + (order.isFalling() ? " < " : " > ") + places + " and 1', " + paths + ", " + keys
                + ") = 1";
    }

    /** A path behind the alias, or an expression that has its place for the alias. */
    private String path(String path) {
        return path.contains("%1$s") ? path.formatted(alias) : alias + "." + path;
    }

    private static Object column(Object value) {
        return value instanceof Instant moment ? Timestamp.from(moment) : value;
    }
}
