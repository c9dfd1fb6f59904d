package org.singlewindow.web.customs.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Bars;
import org.singlewindow.web.shared.Choices;
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
    static final String ALL = "all";

    @Inject
    private Clearing clearing;

    @Inject
    private CustomsOffices offices;

    @Inject
    private OwnOffice ownOffice;

    @Inject
    private OrganisationNames names;

    @Inject
    private Lists lists;

    @Inject
    private BulkRelease bulk;

    private final OncePerRequest<Map<ReleaseList, Long>> counts = new OncePerRequest<>();

    private final OncePerRequest<Bars> released = new OncePerRequest<>();

    private ReleaseList state = ReleaseList.READY;
    private String office = "";
    private String text = "";
    private DeclarationQuery.Order sort = DeclarationQuery.Order.OLDEST;
    private String page = "";
    private transient @Nullable Listing<DeclarationView> listed;

    /** The declarations as they were when the page was opened; what is not done is counted to the end. */
    public Listing<DeclarationView> getListed() {
        Listing<DeclarationView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                            clearing.list(state, shownOffice(), text, sort, Listing.cut(page)),
                            address("/customs/releases"),
                            "page")
                    .keyed(BulkRelease::mark);
            listed = loaded;
        }
        names.expect(loaded.getRows().stream().map(DeclarationView::declarant));
        return loaded;
    }

    private Listing.Address address(String path) {
        return new Listing.Address(
                path,
                Map.of(
                        "state",
                        state.name(),
                        "office",
                        getOffice(),
                        "text",
                        text,
                        "sort",
                        sort == DeclarationQuery.Order.OLDEST ? "" : sort.name()));
    }

    /** Where the consignment is looked at; afterwards it goes on with what was chosen here. */
    public String consignment(String reference) {
        return address("/customs/consignment").with("ref", reference);
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
        return List.of();
    }

    /** How many stand in a view that was saved. */
    public String counted(String query) {
        return "";
    }

    /** Whether all of it is still to be done, so that it is ordered by every column. */
    public boolean isWork() {
        return state.isWork();
    }

    public DeclarationQuery.Order[] getSorts() {
        return Stream.of(DeclarationQuery.Order.values())
                .filter(order -> isWork() || !order.isOfWork())
                .toArray(DeclarationQuery.Order[]::new);
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(@Nullable String sort) {
        this.sort = Choices.or(DeclarationQuery.Order.OLDEST, sort);
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
            String own = ownOffice.code();
            office = own.isEmpty() ? ALL : own;
        }
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office =
                office == null || !office.equals(ALL) && offices.find(office).isEmpty() ? "" : office;
    }

    private String shownOffice() {
        return getOffice().equals(ALL) ? "" : getOffice();
    }

    public String getState() {
        return state.name();
    }

    public void setState(@Nullable String state) {
        this.state = Choices.or(ReleaseList.READY, state);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
