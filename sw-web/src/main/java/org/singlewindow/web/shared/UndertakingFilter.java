package org.singlewindow.web.shared;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.condition.UndertakingQuery;
import org.singlewindow.condition.UndertakingState;

/** What somebody chose of a list of what decisions demand; it stands in the page's address. */
public final class UndertakingFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<UndertakingState> own;
    private View view = View.OWN;
    private String kind = "";
    private String text = "";

    /** Which of them are shown. */
    public enum View {
        /** Those that wait for whoever reads the list. */
        OWN,
        PENDING,
        DONE
    }

    /**
     * Nothing is chosen yet.
     *
     * @param own states in which one waits for the reader
     */
    public UndertakingFilter(Set<UndertakingState> own) {
        this.own = EnumSet.copyOf(own);
    }

    /** What is asked for. */
    public UndertakingQuery query() {
        return new UndertakingQuery(states(), kind, text);
    }

    private Set<UndertakingState> states() {
        return switch (view) {
            case OWN -> own;
            case PENDING -> EnumSet.of(UndertakingState.OPEN, UndertakingState.PROVEN, UndertakingState.OVERDUE);
            case DONE -> EnumSet.of(UndertakingState.FULFILLED, UndertakingState.BREACHED, UndertakingState.WAIVED);
        };
    }

    /** The address of that list with what was chosen. */
    public Listing.Address address(String path) {
        return new Listing.Address(path, Map.of("view", getView(), "kind", kind, "text", text));
    }

    public List<View> getViews() {
        return List.of(View.values());
    }

    /** As it stands in addresses: nothing for the usual one. */
    public String getView() {
        return view == View.OWN ? "" : view.name();
    }

    public void setView(@Nullable String chosen) {
        view = List.of(View.values()).stream()
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(View.OWN);
    }

    public boolean isShown(View one) {
        return view == one;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = chosen == null ? "" : chosen.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed == null ? "" : typed.strip();
    }
}
