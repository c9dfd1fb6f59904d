package org.singlewindow.web.customs.declaration;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Listing;

/** The list that an officer works through; it goes from page to page with the address. */
public final class ReleaseFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Stands for all offices. */
    private static final String ALL = "all";

    private ReleaseList state = ReleaseList.READY;
    private String office = "";
    private String text = "";
    private DeclarationQuery.Order sort = DeclarationQuery.Order.OLDEST;

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
        return new Listing.Address(
                path,
                Map.of(
                        "state",
                        state.name(),
                        "office",
                        office,
                        "text",
                        text,
                        "sort",
                        sort == DeclarationQuery.Order.OLDEST ? "" : sort.name()));
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
}
