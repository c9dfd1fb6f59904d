package org.singlewindow.web.agency.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Page;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;

/** What the official's agency has to do, what is due first on top; the filters stand in the address. */
@Named
@ViewScoped
@MenuEntry(page = "/agency/worklist", words = "shared.nav.worklist", in = Area.AGENCY, order = 10)
public class WorklistPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Worklist worklist;

    @Inject
    private Deciding deciding;

    @Inject
    private Actors actors;

    private String state = "open";
    private String document = "";
    private String text = "";
    private String mine = "";
    private final Rows rows = new Rows();

    /** Takes an application and opens it. */
    public String claim(String reference) {
        deciding.claim(reference);
        return "/agency/review?faces-redirect=true&application=" + reference;
    }

    /** The lazily loaded rows. */
    public LazyDataModel<ApplicationView> getRows() {
        return rows;
    }

    private Page<ApplicationView> page(int first, int size) {
        String holder = "true".equals(mine) ? actors.current().person() : "";
        return worklist.page(
                new WorklistQuery(states(), document, holder, text, WorklistQuery.Sort.DUE, first, Math.max(size, 1)));
    }

    private Set<ApplicationState> states() {
        return switch (state) {
            case "questioned" -> EnumSet.of(ApplicationState.QUESTIONED);
            case "done" ->
                EnumSet.of(
                        ApplicationState.APPROVED,
                        ApplicationState.REFUSED,
                        ApplicationState.WITHDRAWN,
                        ApplicationState.CLOSED);
            default -> EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);
        };
    }

    /** How many there are with these filters. */
    public long getTotal() {
        return page(0, 1).total();
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null || state.isEmpty() ? "open" : state;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document == null ? "" : document;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(@Nullable String mine) {
        this.mine = mine == null ? "" : mine;
    }

    private final class Rows extends LazyDataModel<ApplicationView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(getTotal());
        }

        @Override
        public List<ApplicationView> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return page(first, size).rows();
        }

        @Override
        public String getRowKey(ApplicationView row) {
            return row.reference();
        }

        @Override
        public @Nullable ApplicationView getRowData(String key) {
            return getWrappedData() == null
                    ? null
                    : getWrappedData().stream()
                            .filter(row -> row.reference().equals(key))
                            .findFirst()
                            .orElse(null);
        }
    }
}
