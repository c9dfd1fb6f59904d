package org.singlewindow.web.customs.declaration;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.shared.Columns;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Narrowing;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Listing;

/** The list that an officer works through; it goes from page to page with the address. */
public final class ReleaseFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Stands for all offices. */
    static final String ALL = "all";

    private static final String PORT = "port";

    private final Narrowing narrowing = new Narrowing();
    private ReleaseList state = ReleaseList.READY;
    private String office = "";
    private String text = "";
    private DeclarationQuery.Order sort = DeclarationQuery.Order.OLDEST;

    /** What an address says of all that can be chosen. */
    static ReleaseFilter of(Asked asked) {
        ReleaseFilter filter = new ReleaseFilter();
        filter.setState(asked.of("state"));
        filter.setOffice(asked.of("office"));
        filter.setText(asked.of("text"));
        filter.setSort(asked.of("sort"));
        filter.narrowing.read(asked, filter.filters());
        return filter;
    }

    /** How the columns are narrowed; what is done, which is much, is found by number and day. */
    List<ListFilter> filters() {
        ListFilter declaration = ListFilter.text("declaration");
        ListFilter lodged = ListFilter.days("lodged");
        return state.isWork()
                ? List.of(
                        declaration,
                        ListFilter.text("goods"),
                        ListFilter.text("declarant"),
                        ListFilter.text(PORT),
                        ListFilter.days("arrival"),
                        lodged)
                : List.of(declaration, lodged);
    }

    /** To what the columns are narrowed. */
    Columns columns() {
        return narrowing.columns(filters());
    }

    /** The parameter of the port. */
    static String port() {
        return ListFilter.text(PORT).parameter();
    }

    /** The parameters of columns that cannot be read. */
    Set<String> wrong() {
        return narrowing.wrong(filters());
    }

    /** What was typed into the columns, by their names. */
    public Map<String, @Nullable String> getColumns() {
        return narrowing.getTyped();
    }

    ReleaseList list() {
        return state;
    }

    DeclarationQuery.Order order() {
        return sort;
    }

    /** The office whose declarations are listed; empty for all. */
    String office(String own) {
        if (office.isEmpty()) {
            return own;
        }
        return office.equals(ALL) ? "" : office;
    }

    /** An address of a page that goes on with what was chosen. */
    Listing.Address address(String path) {
        Map<String, String> chosen = new HashMap<>(narrowing.parameters(filters()));
        chosen.put("state", state.name());
        chosen.put("office", office);
        chosen.put("text", text);
        chosen.put("sort", sort == DeclarationQuery.Order.OLDEST ? "" : sort.name());
        return new Listing.Address(path, chosen);
    }

    public String getState() {
        return state.name();
    }

    public void setState(@Nullable String state) {
        this.state = Choices.or(ReleaseList.READY, state);
    }

    public String getOffice() {
        return office;
    }

    /** What is no code of an office is none. */
    public void setOffice(@Nullable String office) {
        this.office = office != null && office.matches("[0-9A-Za-z]{1,10}") ? office : "";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(@Nullable String sort) {
        this.sort = Choices.or(DeclarationQuery.Order.OLDEST, sort);
    }

    /** The orders that there are for what was chosen. */
    public DeclarationQuery.Order[] getSorts() {
        return Stream.of(DeclarationQuery.Order.values())
                .filter(order -> state.isWork() || !order.isOfWork())
                .toArray(DeclarationQuery.Order[]::new);
    }
}
