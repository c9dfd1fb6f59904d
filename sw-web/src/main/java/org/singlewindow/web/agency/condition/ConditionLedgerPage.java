package org.singlewindow.web.agency.condition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.singlewindow.condition.Supervising;
import org.singlewindow.condition.UndertakingState;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.UndertakingFilter;

/** What the agency's decisions demand, and how far it is done. */
@Named
@ViewScoped
@MenuEntry(
        page = "/agency/undertakings",
        words = "agency.condition.title",
        in = Area.AGENCY,
        order = 17,
        leadsTo = "/agency/undertaking")
public class ConditionLedgerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Supervising supervising;

    @Inject
    private OrganisationNames names;

    private final UndertakingFilter filter =
            new UndertakingFilter(EnumSet.of(UndertakingState.PROVEN, UndertakingState.OVERDUE));
    private String page = "";
    private transient @Nullable Listing<UndertakingView> listed;

    public Listing<UndertakingView> getListed() {
        Listing<UndertakingView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                    supervising.page(filter.query(), Listing.cut(page)),
                    filter.address("/agency/undertakings"),
                    "page");
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
