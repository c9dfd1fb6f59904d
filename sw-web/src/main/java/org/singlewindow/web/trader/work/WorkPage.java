package org.singlewindow.web.trader.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Page;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.shared.Bars;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Words;
import org.singlewindow.web.trader.dossier.DossierTasks;

/** My work: what waits for me, what waits for others, what is done; search, order and pages stand in the address. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/work", words = "shared.nav.work", in = Area.TRADER, order = 10)
public class WorkPage {
    private static final String HERE = "/trader/work";
    private static final Set<String> PLACES = Set.of("needs", "drafts", "waiting", "done");

    @Inject
    private Drafting drafting;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private OrganisationNames names;

    @Inject
    private Mandating mandating;

    @Inject
    private FormValidator validator;

    @Inject
    private Definitions definitions;

    @Inject
    private Words words;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    private final Once<Listing<DossierView>> drafts = new Once<>();
    private final Once<Listing<CaseFile>> needsMe = new Once<>();
    private final Once<Listing<CaseFile>> waiting = new Once<>();
    private final Once<Listing<CaseFile>> done = new Once<>();

    private final Once<Long> toAccept = new Once<>();
    private final Map<String, List<Section>> lacks = new HashMap<>();
    private final Once<List<CaseFile>> first = new Once<>();
    private final Once<Bars> weeks = new Once<>();

    private final Once<List<ListFilter>> filters = new Once<>();
    private final WorkFilter filter = new WorkFilter();
    private String needsPage = "";
    private String draftsPage = "";
    private String waitingPage = "";
    private String donePage = "";

    /** What is being written. */
    public Listing<DossierView> getDrafts() {
        return drafts.get(() -> {
            Page<DossierView> found = drafting.found(filter.query(DossierQuery.Stage.DRAFT), Listing.cut(draftsPage));
            names.expect(found.rows().stream().map(DossierView::owner));
            return new Listing<>(found, address(), "drafts");
        });
    }

    /** Sections of a draft in which something is missing or wrong; none where only what follows from them may be. */
    public List<Section> lacks(DossierView draft) {
        return lacks.computeIfAbsent(draft.reference(), reference -> {
            Set<String> wrong = validator.completeConsignment(draft.direction(), draft.consignment()).stream()
                    .map(violation -> violation.pointer().split("/"))
                    .filter(parts -> parts.length > 2)
                    .map(parts -> parts[2])
                    .collect(Collectors.toSet());
            return definitions.consignment(draft.direction()).stream()
                    .filter(section -> wrong.contains(section.id()))
                    .toList();
        });
    }

    /** Where a section of a draft is written. */
    public String pageOf(DossierView draft, Section section) {
        return DossierTasks.pageOf(draft.reference(), section.id());
    }

    /** How long ago a draft was saved. */
    public String age(DossierView draft) {
        LocalDate saved = LocalDate.ofInstant(draft.updatedAt(), Kst.ZONE);
        long days = ChronoUnit.DAYS.between(saved, LocalDate.now(clock.withZone(Kst.ZONE)));
        return days < 1 ? words.get("trader.work.age.today") : words.of("trader.work.age", days);
    }

    /** How many mandates wait to be accepted. */
    public long getToAccept() {
        return toAccept.get(() -> mandating.toAccept());
    }

    /** Cases in which an agency or customs asks, or in which a document is still to be lodged; all of them are counted. */
    public Listing<CaseFile> getNeedsMe() {
        return needsMe.get(() -> cases(DossierQuery.Stage.NEEDS_ME, needsPage, "needs"));
    }

    /** What needs me as it is shown: where nobody chose another order, what must be done first stands first on its page. */
    public List<CaseFile> getFirst() {
        return first.get(() -> {
            List<CaseFile> rows = getNeedsMe().getRows();
            return filter.isSorted()
                    ? rows
                    : rows.stream().sorted(CaseFile.BY_DAY).toList();
        });
    }

    /** How many consignments were lodged in each of the last weeks. */
    public Bars getWeeks() {
        return weeks.get(() -> Bars.of(caseFiles.lodgedByWeek()));
    }

    /** Whether that part of the page is shown: all are, unless one was chosen. */
    public boolean shows(String part) {
        return filter.getView().isEmpty() || filter.getView().equals(part);
    }

    /** Cases in which it is the turn of an agency or of customs. */
    public Listing<CaseFile> getWaiting() {
        return waiting.get(() -> cases(DossierQuery.Stage.WAITING, waitingPage, "waiting"));
    }

    /** Cases in which nothing is awaited any more. */
    public Listing<CaseFile> getDone() {
        return done.get(() -> cases(DossierQuery.Stage.DONE, donePage, "done"));
    }

    private Listing<CaseFile> cases(DossierQuery.Stage stage, String page, String parameter) {
        return new Listing<>(named(caseFiles.found(filter.query(stage), Listing.cut(page))), address(), parameter)
                .wrong(filter.wrong());
    }

    private Page<CaseFile> named(Page<CaseFile> found) {
        names.expect(found.rows().stream().map(file -> file.dossier().owner()));
        return found;
    }

    private Listing.Address address() {
        Map<String, String> chosen = filter.parameters();
        chosen.put("needs", needsPage);
        chosen.put("drafts", draftsPage);
        chosen.put("waiting", waitingPage);
        chosen.put("done", donePage);
        return new Listing.Address(HERE, chosen, PLACES);
    }

    /** How the columns of what waits and of what is done are narrowed. */
    public List<ListFilter> getFilters() {
        return filters.get(() -> filter.filters(states(), codes.documents()));
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Stream.of(DeclarationState.values())
                .filter(state -> !state.isFinal())
                .forEach(state -> states.put(state.name(), words.get("declaration.state." + state)));
        return states;
    }

    public WorkFilter getFilter() {
        return filter;
    }

    public String getNeedsPage() {
        return needsPage;
    }

    public void setNeedsPage(@Nullable String page) {
        this.needsPage = page == null ? "" : page;
    }

    public String getDraftsPage() {
        return draftsPage;
    }

    public void setDraftsPage(@Nullable String page) {
        this.draftsPage = page == null ? "" : page;
    }

    public String getWaitingPage() {
        return waitingPage;
    }

    public void setWaitingPage(@Nullable String page) {
        this.waitingPage = page == null ? "" : page;
    }

    public String getDonePage() {
        return donePage;
    }

    public void setDonePage(@Nullable String page) {
        this.donePage = page == null ? "" : page;
    }
}
