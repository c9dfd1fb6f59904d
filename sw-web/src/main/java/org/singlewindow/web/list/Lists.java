package org.singlewindow.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.singlewindow.arrangement.Arrangement;
import org.singlewindow.arrangement.Arranging;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Redirect;

/** How whoever is signed in likes the lists of a page, and which rows that person has marked. */
@Named
@RequestScoped
public class Lists {
    private static final String SHOWN = "shown";

    @Inject
    private Arranging arranging;

    @Inject
    private Feedback feedback;

    private final Map<String, Arrangement> known = new HashMap<>();
    private List<?> marked = new ArrayList<>();
    private String name = "";

    /** How that list is liked. */
    public Arrangement of(String list) {
        return known.computeIfAbsent(list, arranging::of);
    }

    /** Whether the column is shown. */
    public boolean shows(String list, String column) {
        return !of(list).hidden().contains(column);
    }

    /** The keys of a list's columns, as its page names them. */
    public List<String> columns(@Nullable String named) {
        return named == null || named.isBlank()
                ? List.of()
                : List.of(named.trim().split("\\s+"));
    }

    /** Shows the columns that were ticked, and no others. */
    public void choose(String list, String columns, String address) {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<String> hidden = new TreeSet<>(columns(columns));
        hidden.removeAll(List.of(sent.getOrDefault(SHOWN, new String[0])));
        arranging.show(list, hidden, of(list).close());
        Redirect.to(address);
    }

    /** Rows stand close from now on, or as they come. */
    public void rows(String list, String address) {
        arranging.show(list, of(list).hidden(), !of(list).close());
        Redirect.to(address);
    }

    /** Saves what the address shows under the name that was typed. */
    public void save(String list, Listing<?> listing) {
        try {
            arranging.save(list, name, listing.getQuery());
            feedback.done("shared.list.saved", name.strip());
        } catch (Refusal refused) {
            feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
        }
        Redirect.to(listing.getAddress());
    }

    /** That view is not needed any more. */
    public void forget(String list, String view, String address) {
        arranging.forget(list, view);
        feedback.done("shared.list.forgotten", view);
        Redirect.to(address);
    }

    /** The rows that were marked, where they are of that kind. */
    public <T> List<T> marked(Class<T> kind) {
        return marked.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<?> getMarked() {
        return marked;
    }

    public void setMarked(@Nullable List<?> marked) {
        this.marked = marked == null ? new ArrayList<>() : marked;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
