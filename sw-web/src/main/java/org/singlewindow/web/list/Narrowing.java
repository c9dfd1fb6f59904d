package org.singlewindow.web.list;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;
import org.singlewindow.shared.Written;
import org.singlewindow.web.shared.Asked;

/** What a reader typed into the columns of a list. What cannot be read narrows nothing, and its field says so. */
public final class Narrowing implements Serializable {
    private static final long serialVersionUID = 1L;
    /** No value of a column is longer. */
    private static final int MOST = 200;

    private final TreeMap<String, @Nullable String> typed = new TreeMap<>();

    /** What an address says of these columns. */
    public void read(Asked asked, List<ListFilter> filters) {
        filters.forEach(filter -> typed.put(filter.column(), asked.of(filter.parameter())));
    }

    /** What was typed, by column, for pages to fill in. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    /** The same by parameter of the address, as far as the list is narrowed by these columns. */
    public Map<String, String> parameters(List<ListFilter> filters) {
        Map<String, String> parameters = new HashMap<>();
        filters.forEach(filter -> parameters.put(filter.parameter(), said(filter)));
        return parameters;
    }

    /** To what these columns are narrowed. */
    public Columns columns(List<ListFilter> filters) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Days> days = new HashMap<>();
        for (ListFilter filter : filters) {
            String said = said(filter);
            if (filter.kind() == ListFilter.Kind.DAYS) {
                Days.read(said).ifPresent(read -> days.put(filter.column(), read));
            } else if (!said.isEmpty() && !isWrong(filter)) {
                texts.put(filter.column(), said);
            }
        }
        return new Columns(texts, days);
    }

    /** The parameters of these columns that cannot be read. */
    public Set<String> wrong(List<ListFilter> filters) {
        Set<String> wrong = new TreeSet<>();
        filters.stream().filter(this::isWrong).map(ListFilter::parameter).forEach(wrong::add);
        return wrong;
    }

    private boolean isWrong(ListFilter filter) {
        String said = said(filter);
        boolean isRead =
                filter.kind() != ListFilter.Kind.DAYS || Days.read(said).isPresent();
        return !said.isEmpty() && !(isRead && said.length() <= MOST && Written.isFit(said));
    }

    private String said(ListFilter filter) {
        String said = typed.get(filter.column());
        return said == null ? "" : Written.line(said);
    }
}
