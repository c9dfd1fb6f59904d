package org.singlewindow.web.customs.loading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.loading.LoadingList;
import org.singlewindow.loading.LoadingView;
import org.singlewindow.loading.WatchingLoading;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;

/** Exports that are to be loaded, whatever is due first. */
@Named
@ViewScoped
@MenuEntry(page = "/customs/exports", words = "customs.loading.title", in = Area.CUSTOMS, order = 30)
public class ExportsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    @Inject
    private WatchingLoading watching;

    @Inject
    private OwnOffice ownOffice;

    @Inject
    private OrganisationNames names;

    private LoadingList view = LoadingList.SOON;
    private String office = "";
    private String page = "";
    private final Once<String> own = new Once<>();
    private transient @Nullable Listing<LoadingView> listed;

    /** The list as it was when the page was opened. */
    public Listing<LoadingView> getListed() {
        Listing<LoadingView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                            watching.list(view, isEverywhere() ? "" : getOwn(), Listing.cut(page)),
                            new Listing.Address("/customs/exports", Map.of("view", view.name(), "office", office)),
                            "page")
                    .keyed(LoadingView::declaration);
            listed = loaded;
        }
        names.expect(loaded.getRows().stream().map(LoadingView::declarant));
        return loaded;
    }

    /** The lists that there are. */
    public List<LoadingList> getLists() {
        return Stream.of(LoadingList.values()).toList();
    }

    private String getOwn() {
        return own.get(ownOffice::code);
    }

    /** Whether those of all offices are shown. */
    public boolean isEverywhere() {
        return office.equals(ALL);
    }

    public String getView() {
        return view.name();
    }

    /** Whatever is no list is the first one. */
    public void setView(@Nullable String view) {
        this.view = Stream.of(LoadingList.values())
                .filter(list -> list.name().equals(view))
                .findFirst()
                .orElse(LoadingList.SOON);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = ALL.equals(office) ? ALL : "";
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
