package org.singlewindow.web.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of one page of a list for {@code p:dataTable}: read when the table is drawn, never more than the page shows. Order,
 * filters and place come from the page's address, not from the table.
 */
final class ListModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Listing<T> page;
    private final transient Function<T, String> key;

    /**
     * The model of that page.
     *
     * @param key what tells a row from every other, and from itself once it has changed
     */
    ListModel(Listing<T> page, Function<T, String> key) {
        this.page = page;
        this.key = key;
        setRowCount(page.getRows().size());
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return page.getRows().size();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> orders, Map<String, FilterMeta> filters) {
        return page.getRows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public @Nullable T getRowData(String wanted) {
        return page.getRows().stream()
                .filter(row -> key.apply(row).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
