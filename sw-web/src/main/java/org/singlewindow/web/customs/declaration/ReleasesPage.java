package org.singlewindow.web.customs.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Bars;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Redirect;

/** What has become free to go, and what is held by what. */
@Named
@ViewScoped
@MenuEntry(page = "/customs/releases", words = "shared.nav.releases", in = Area.CUSTOMS, order = 10)
public class ReleasesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Clearing clearing;

    @Inject
    private CustomsOffices offices;

    @Inject
    private OwnOffice ownOffice;

    @Inject
    private OrganisationNames names;

    @Inject
    private Formats formats;

    @Inject
    private Lists lists;

    @Inject
    private BulkRelease bulk;

    private final OncePerRequest<Map<ReleaseList, Long>> counts = new OncePerRequest<>();

    private final OncePerRequest<Bars> released = new OncePerRequest<>();

    private final OncePerRequest<List<ListFilter>> filters = new OncePerRequest<>();

    private final ReleaseFilter filter = new ReleaseFilter();
    private String page = "";
    private String office = "";
    private transient @Nullable Listing<DeclarationView> listed;

    /** The declarations as they were when the page was opened; what is not done is counted to the end. */
    public Listing<DeclarationView> getListed() {
        Listing<DeclarationView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                            clearing.list(
                                    filter.list(),
                                    shownOffice(),
                                    filter.getText(),
                                    filter.order(),
                                    filter.columns(),
                                    Listing.cut(page)),
                            filter.address("/customs/releases"),
                            "page")
                    .keyed(BulkRelease::mark)
                    .wrong(wrong());
            listed = loaded;
        }
        names.expect(loaded.getRows().stream().map(DeclarationView::declarant));
        return loaded;
    }

    private Set<String> wrong() {
        Set<String> wrong = new HashSet<>(filter.wrong());
        if (clearing.isTooWide(filter.columns())) {
            wrong.add(ReleaseFilter.port());
        }
        return wrong;
    }

    /** Where the consignment is looked at; afterwards it goes on with what was chosen here. */
    public String consignment(String reference) {
        return filter.address("/customs/consignment").with("ref", reference);
    }

    /** Releases what was marked, each declaration by itself. */
    public void releaseMarked() {
        bulk.release(lists.marked(DeclarationView.class).stream()
                .map(BulkRelease::mark)
                .toList());
        Redirect.to(getListed().getAddress());
    }

    /** How the columns are narrowed; what is done is found by number and day. */
    public List<ListFilter> getFilters() {
        return filters.get(filter::filters);
    }

    /** How many stand in a view that was saved, no further than lists are counted. */
    public String counted(String query) {
        ReleaseFilter saved = ReleaseFilter.of(Asked.saved(query));
        return formats.count(
                clearing.count(saved.list(), saved.office(ownOffice.code()), saved.getText(), saved.columns()), false);
    }

    /** Whether all of it is still to be done, so that it is ordered by every column. */
    public boolean isWork() {
        return filter.list().isWork();
    }

    public ReleaseFilter getFilter() {
        return filter;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    /** How many declarations are in each list. */
    public Map<ReleaseList, Long> getCounts() {
        return counts.get(() -> clearing.counts(shownOffice()));
    }

    /** What was released on each day of the last two weeks. */
    public Bars getReleased() {
        return released.get(() -> Bars.of(clearing.released(shownOffice())));
    }

    public ReleaseList[] getStates() {
        return ReleaseList.values();
    }

    public List<CustomsOffices.Office> getOffices() {
        return offices.all();
    }

    /** What was chosen; at first the officer's own, if there is one. */
    public String getOffice() {
        if (office.isEmpty()) {
            office = filter.getOffice();
            if (!office.equals(ReleaseFilter.ALL) && offices.find(office).isEmpty()) {
                String own = ownOffice.code();
                office = own.isEmpty() ? ReleaseFilter.ALL : own;
            }
            filter.setOffice(office);
        }
        return office;
    }

    private String shownOffice() {
        return getOffice().equals(ReleaseFilter.ALL) ? "" : getOffice();
    }

    public String getState() {
        return filter.getState();
    }
}
