package org.singlewindow.web.agency.application;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.shared.Cut;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Narrowing;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Listing;

/** What an official chose of the worklist; it goes from page to page with the address. */
public final class WorklistFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OPEN = "open";
    private static final String MINE = "true";
    private static final Set<ApplicationState> WORK = EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);

    private final Narrowing narrowing = new Narrowing();
    private String state = OPEN;
    private String document = "";
    private String text = "";
    private WorkView view = WorkView.ALL;
    private WorklistQuery.Sort sort = WorklistQuery.Sort.DUE;

    /** What an address says of all that can be chosen. */
    static WorklistFilter of(Asked asked) {
        WorklistFilter filter = new WorklistFilter();
        filter.setState(asked.of("state"));
        filter.setDocument(asked.of("document"));
        filter.setText(asked.of("text"));
        filter.setMine(asked.of("mine"));
        filter.setView(asked.of("view"));
        filter.setSort(asked.of("sort"));
        filter.narrowing.read(asked, filter.filters(Map.of()));
        return filter;
    }

    /**
     * How the columns are narrowed; what is done, which is much, is found by number and day.
     *
     * @param documents what the agency decides, code to name
     */
    List<ListFilter> filters(Map<String, String> documents) {
        ListFilter reference = ListFilter.text("reference");
        ListFilter due = ListFilter.days("due");
        ListFilter lodged = ListFilter.days("lodged");
        return isWork()
                ? List.of(
                        reference,
                        ListFilter.choice("document", documents),
                        ListFilter.text("goods"),
                        ListFilter.text("applicant"),
                        ListFilter.text("holder"),
                        due,
                        lodged)
                : List.of(reference, due, lodged);
    }

    /** The parameters of columns that cannot be read. */
    Set<String> wrong() {
        return narrowing.wrong(filters(Map.of()));
    }

    /** What was typed into the columns, by their names. */
    public Map<String, @Nullable String> getColumns() {
        return narrowing.getTyped();
    }

    /** Some of what was chosen. */
    WorklistQuery query(String person, Cut cut) {
        return query(states(), person, cut);
    }

    /** What that person can go on with: what is the person's own or nobody's, of what was chosen. */
    WorklistQuery next(String person, int size) {
        return query(WORK, person, Cut.first(size)).freeFor(person);
    }

    private WorklistQuery query(Set<ApplicationState> states, String person, Cut cut) {
        WorklistQuery all =
                new WorklistQuery(states, document, "", text, sort, cut).narrowed(narrowing.columns(filters(Map.of())));
        return isWork() ? all.seen(view, person) : all;
    }

    private Set<ApplicationState> states() {
        return switch (state) {
            case "questioned" -> EnumSet.of(ApplicationState.QUESTIONED);
            case "done" ->
                EnumSet.of(
                        ApplicationState.APPROVED,
                        ApplicationState.REFUSED,
                        ApplicationState.WITHDRAWN,
                        ApplicationState.REVOKED,
                        ApplicationState.CLOSED);
            default -> WORK;
        };
    }

    /** Whether what waits for the agency was chosen. */
    boolean isWork() {
        return WORK.equals(states());
    }

    /** An address of a page that goes on with what was chosen. */
    Listing.Address address(String path) {
        Map<String, String> chosen = new HashMap<>(narrowing.parameters(filters(Map.of())));
        chosen.put("state", OPEN.equals(state) ? "" : state);
        chosen.put("document", document);
        chosen.put("text", text);
        chosen.put("view", view == WorkView.ALL ? "" : view.name());
        chosen.put("sort", sort == WorklistQuery.Sort.DUE ? "" : sort.name());
        return new Listing.Address(path, chosen);
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null || state.isEmpty() ? OPEN : state;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = Objects.requireNonNullElse(document, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    /** As addresses said it before there were views. */
    public String getMine() {
        return view == WorkView.MINE ? MINE : "";
    }

    public void setMine(@Nullable String mine) {
        if (MINE.equals(mine)) {
            view = WorkView.MINE;
        }
    }

    /** The view in which what waits for the agency is looked at. */
    public String getView() {
        return view.name();
    }

    public void setView(@Nullable String view) {
        this.view = Choices.or(this.view, view);
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(@Nullable String sort) {
        this.sort = Choices.or(WorklistQuery.Sort.DUE, sort);
    }

    /** The orders that there are for what was chosen. */
    public WorklistQuery.Sort[] getSorts() {
        return Stream.of(WorklistQuery.Sort.values())
                .filter(order -> isWork() || !order.isOfWork())
                .toArray(WorklistQuery.Sort[]::new);
    }
}
