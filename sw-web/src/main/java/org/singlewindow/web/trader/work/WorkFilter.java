package org.singlewindow.web.trader.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.web.list.ListFilter;
import org.singlewindow.web.list.Narrowing;
import org.singlewindow.web.shared.Asked;
import org.singlewindow.web.shared.Choices;

/** What a trader chose of the own work: a part of it, words, an order, and to what its columns are narrowed. */
public final class WorkFilter {
    /** The parts of the work, as addresses call them. */
    private static final Map<String, DossierQuery.Stage> VIEWS = Map.of(
            "needs", DossierQuery.Stage.NEEDS_ME,
            "drafts", DossierQuery.Stage.DRAFT,
            "waiting", DossierQuery.Stage.WAITING,
            "done", DossierQuery.Stage.DONE);

    private final Narrowing narrowing = new Narrowing();
    private String view = "";
    private String text = "";
    private DossierQuery.Order sort = DossierQuery.Order.NEWEST;

    /** What an address says of all that can be chosen. */
    static WorkFilter of(Asked asked) {
        WorkFilter filter = new WorkFilter();
        filter.setView(asked.of("view"));
        filter.setText(asked.of("text"));
        filter.setSort(asked.of("sort"));
        filter.narrowing.read(asked, filter.filters(Map.of(), Map.of()));
        return filter;
    }

    /**
     * How the columns of the part are narrowed that was chosen; what is done, which is much, is found by number and day.
     *
     * @param states where an open declaration stands, code to name
     * @param documents code to name
     */
    List<ListFilter> filters(Map<String, String> states, Map<String, String> documents) {
        ListFilter reference = ListFilter.text("reference");
        ListFilter day = ListFilter.days("day");
        return switch (view) {
            case "waiting" ->
                List.of(
                        reference,
                        ListFilter.text("name"),
                        day,
                        ListFilter.choice("declaration", states),
                        ListFilter.choice("requirements", documents));
            case "done" -> List.of(reference, day);
            default -> List.of();
        };
    }

    /** The cases of a part of the work; the columns of the part are narrowed that was chosen, and of no other. */
    DossierQuery query(DossierQuery.Stage stage) {
        return stage == VIEWS.get(view)
                ? new DossierQuery(stage, text, sort, narrowing.columns(filters(Map.of(), Map.of())))
                : new DossierQuery(stage, text, sort);
    }

    /** The cases of the part that was chosen; all that were lodged, where none was. */
    DossierQuery query() {
        return query(VIEWS.getOrDefault(view, DossierQuery.Stage.LODGED));
    }

    /** The parameters of columns that cannot be read. */
    Set<String> wrong() {
        return narrowing.wrong(filters(Map.of(), Map.of()));
    }

    /** All of it by parameter of the address; empty where nothing is chosen. */
    Map<String, String> parameters() {
        Map<String, String> chosen = new HashMap<>(narrowing.parameters(filters(Map.of(), Map.of())));
        chosen.put("view", view);
        chosen.put("text", text);
        chosen.put("sort", isSorted() ? sort.name() : "");
        return chosen;
    }

    /** Whether somebody chose an order. */
    boolean isSorted() {
        return sort != DossierQuery.Order.NEWEST;
    }

    /** What was typed into the columns, by their names. */
    public Map<String, @Nullable String> getColumns() {
        return narrowing.getTyped();
    }

    public String getView() {
        return view;
    }

    /** What is no part of the work is all of it. */
    public void setView(@Nullable String view) {
        this.view = view != null && VIEWS.containsKey(view) ? view : "";
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
        this.sort = Choices.or(DossierQuery.Order.NEWEST, sort);
    }

    public DossierQuery.Order[] getSorts() {
        return DossierQuery.Order.values();
    }
}
