package org.singlewindow.web.agency.objection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.objection.Ruling;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OrganisationNames;

/** Objections to decisions of the agency; those that wait for an answer come first. */
@Named
@ViewScoped
@MenuEntry(
        page = "/agency/objections",
        words = "agency.objection.title",
        in = Area.AGENCY,
        order = 16,
        leadsTo = "/agency/objection")
public class ObjectionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    @Inject
    private Ruling ruling;

    @Inject
    private OrganisationNames names;

    private String view = "";
    private String page = "";
    private transient @Nullable Listing<ObjectionView> listed;

    public Listing<ObjectionView> getListed() {
        Listing<ObjectionView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                    ruling.page(isOpen(), Listing.cut(page)),
                    new Listing.Address("/agency/objections", Map.of("view", view)),
                    "page");
            names.expect(loaded.getRows().stream().map(ObjectionView::trader));
            listed = loaded;
        }
        return loaded;
    }

    /** Whether only those are shown that wait for an answer. */
    public boolean isOpen() {
        return !view.equals(ALL);
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = ALL.equals(view) ? ALL : "";
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
