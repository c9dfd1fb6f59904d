package org.singlewindow.web.customs.declaration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Choices;

/** What has become free to go, and what is held by what. */
@Named
@ViewScoped
@MenuEntry(page = "/customs/releases", words = "shared.nav.releases", in = Area.CUSTOMS, order = 10)
public class ReleasesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Clearing clearing;

    private DeclarationState state = DeclarationState.READY;
    private String text = "";
    private final Rows rows = new Rows();

    public LazyDataModel<DeclarationView> getRows() {
        return rows;
    }

    /** How many declarations are in each state. */
    public Map<DeclarationState, Long> getCounts() {
        return clearing.counts();
    }

    public DeclarationState[] getStates() {
        return new DeclarationState[] {
            DeclarationState.READY,
            DeclarationState.HELD,
            DeclarationState.LODGED,
            DeclarationState.BLOCKED,
            DeclarationState.RELEASED
        };
    }

    public String getState() {
        return state.name();
    }

    public void setState(@Nullable String state) {
        this.state = Choices.or(DeclarationState.READY, state);
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
            return Math.toIntExact(clearing.list(EnumSet.of(state), text, 0, 1).total());
        }

        @Override
        public List<DeclarationView> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return clearing.list(EnumSet.of(state), text, first, size).rows();
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
