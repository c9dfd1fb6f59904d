package org.singlewindow.web.customs.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.party.OwnOffice;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;

/** What has become free to go, and what is held by what. */
@Named
@ViewScoped
@MenuEntry(page = "/customs/releases", words = "shared.nav.releases", in = Area.CUSTOMS, order = 10)
public class ReleasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALL = "all";

    @Inject
    private Clearing clearing;

    @Inject
    private CustomsOffices offices;

    @Inject
    private OwnOffice ownOffice;

    private ReleaseList state = ReleaseList.READY;
    private String office = "";
    private String text = "";
    private final Rows rows = new Rows();

    public LazyDataModel<DeclarationView> getRows() {
        return rows;
    }

    /** How many declarations are in each list. */
    public Map<ReleaseList, Long> getCounts() {
        return clearing.counts(shownOffice());
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

    private final class Rows extends LazyDataModel<DeclarationView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(
                    clearing.list(state, shownOffice(), text, 0, 1).total());
        }

        @Override
        public List<DeclarationView> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return clearing.list(state, shownOffice(), text, first, size).rows();
        }

        @Override
        public String getRowKey(DeclarationView row) {
            return row.reference();
        }

        @Override
        public @Nullable DeclarationView getRowData(String key) {
            return getWrappedData() == null
                    ? null
                    : getWrappedData().stream()
                            .filter(row -> row.reference().equals(key))
                            .findFirst()
                            .orElse(null);
        }
    }
}
