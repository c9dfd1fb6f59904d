package org.singlewindow.web.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of one page of a list for {@code p:dataTable}: those of one page and no more. Order,
 * filters and place come from the page's address, not from the table.
 */
final class ListModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient List<T> rows;
    private final transient Function<T, String> key;

    /**
     * The model of those rows. They are there from the start: a button in a row is pressed before the table is drawn.
     *
     * @param key what tells a row from every other, and from itself once it has changed
     */
    ListModel(List<T> rows, Function<T, String> key) {
        this.rows = rows;
        this.key = key;
        setRowCount(rows.size());
        setPageSize(rows.size());
        setWrappedData(rows);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return rows.size();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> orders, Map<String, FilterMeta> filters) {
        return rows;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public @Nullable T getRowData(String wanted) {
        return rows.stream()
                .filter(row -> key.apply(row).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
