package org.singlewindow.web.agency.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.Worklist;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Cut;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Bars;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.EachByItself;
import org.singlewindow.web.shared.Formats;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.PersonNames;
import org.singlewindow.web.shared.Redirect;

/** What the official's agency has to do, what is due first on top; filter, order and page stand in the address. */
@Named
@ViewScoped
@MenuEntry(page = "/agency/worklist", words = "shared.nav.worklist", in = Area.AGENCY, order = 10)
public class WorklistPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REVIEW = "/agency/review";

    @Inject
    private Worklist worklist;

    @Inject
    private Deciding deciding;

    @Inject
    private Actors actors;

    @Inject
    private OrganisationNames names;

    @Inject
    private Codes codes;

    @Inject
    private Formats formats;

    @Inject
    private Lists lists;

    @Inject
    private PersonNames people;

    @Inject
    private EachByItself eachByItself;

    private final OncePerRequest<Map<WorkView, Long>> counts = new OncePerRequest<>();
    private final OncePerRequest<Bars> decided = new OncePerRequest<>();
    private final OncePerRequest<List<ListFilter>> filters = new OncePerRequest<>();

    private final WorklistFilter filter = new WorklistFilter();
    private String page = "";
    private transient @Nullable Listing<ApplicationView> applications;

    /** Takes an application and opens it. */
    public void claim(String reference) {
        deciding.claim(reference);
        Redirect.to(review(reference));
    }

    /** Takes what was marked, each application by itself. */
    public void claimMarked() {
        eachByItself.act(
                lists.marked(ApplicationView.class),
                ApplicationView::reference,
                row -> deciding.claim(row.reference()),
                "agency.bulk");
        Redirect.to(getApplications().getAddress());
    }

    /** The applications as they were when the page was opened: a button stays that of its line while others work. */
    public Listing<ApplicationView> getApplications() {
        Listing<ApplicationView> loaded = applications;
        if (loaded == null) {
            var query = filter.query(actors.current().person(), Listing.cut(page));
            loaded = new Listing<>(worklist.page(query), filter.address("/agency/worklist"), "page")
                    .keyed(ApplicationView::reference)
                    .wrong(filter.wrong());
            applications = loaded;
        }
        names.expect(loaded.getRows().stream().map(ApplicationView::applicant));
        people.expect(loaded.getRows().stream().map(ApplicationView::holder));
        return loaded;
    }

    /** Whether all of it waits for the agency, so that it is ordered by every column. */
    public boolean isWork() {
        return filter.isWork();
    }

    /** How the columns are narrowed; what is done is found by number and day. */
    public List<ListFilter> getFilters() {
        return filters.get(
                () -> filter.filters(codes.documentsOf(actors.current().organisation())));
    }

    /** How many stand in a view that was saved, no further than lists are counted. */
    public String counted(String query) {
        WorklistFilter saved = WorklistFilter.of(Asked.saved(query));
        return formats.count(worklist.count(saved.query(actors.current().person(), Cut.first(0))), false);
    }

    public WorkView[] getViews() {
        return WorkView.values();
    }

    /** How many applications wait in each view. */
    public Map<WorkView, Long> getCounts() {
        return counts.get(() -> worklist.counts());
    }

    /** What the agency decided on each day of the last two weeks. */
    public Bars getDecided() {
        return decided.get(() -> Bars.of(worklist.decided()));
    }

    /** Where the application is reviewed; afterwards it goes on with what was chosen here. */
    public String review(String reference) {
        return filter.address(REVIEW).with("application", reference);
    }

    public WorklistFilter getFilter() {
        return filter;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
