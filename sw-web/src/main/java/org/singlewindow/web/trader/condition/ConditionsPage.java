package org.singlewindow.web.trader.condition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.singlewindow.condition.Performing;
import org.singlewindow.condition.UndertakingState;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.UndertakingFilter;

/** What decisions demand of the company and of those that it acts for. */
@Named
@ViewScoped
@MenuEntry(
        page = "/trader/undertakings",
        words = "trader.condition.title",
        in = Area.TRADER,
        order = 33,
        leadsTo = "/trader/undertaking")
public class ConditionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Performing performing;

    @Inject
    private OrganisationNames names;

    private final UndertakingFilter filter =
            new UndertakingFilter(EnumSet.of(UndertakingState.OPEN, UndertakingState.OVERDUE));
    private String page = "";
    private transient @Nullable Listing<UndertakingView> listed;

    public Listing<UndertakingView> getListed() {
        Listing<UndertakingView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                    performing.page(filter.query(), Listing.cut(page)), filter.address("/trader/undertakings"), "page");
            names.expect(loaded.getRows().stream().map(UndertakingView::trader));
            listed = loaded;
        }
        return loaded;
    }

    public UndertakingFilter getFilter() {
        return filter;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
