package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.web.area.Menu;
import org.singlewindow.web.security.SignedIn;

/** The menu of whoever reads the page, and which of its entries the page belongs to. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private Menu menu;

    @Inject
    private SignedIn me;

    @Inject
    private HttpServletRequest request;

    private final Once<List<Menu.Entry>> entries = new Once<>();

    public List<Menu.Entry> getEntries() {
        return entries.get(() -> menu.of(me.getActor()));
    }

    /** For {@code aria-current}: the reader is on that page, or on one that is reached from it. */
    public @Nullable String current(Menu.Entry entry) {
        String here = request.getRequestURI().replace(".xhtml", "");
        if (here.equals(entry.page())) {
            return "page";
        }
        return nearest(here).equals(entry.page()) ? "true" : null;
    }

    private String nearest(String here) {
        List<Menu.Entry> all = getEntries();
        return Stream.concat(
                        all.stream().filter(entry -> entry.leadsTo().contains(here)),
                        all.stream().filter(entry -> isFolderOf(here, all, entry)))
                .map(Menu.Entry::page)
                .findFirst()
                .orElse("");
    }

    private static boolean isFolderOf(String here, List<Menu.Entry> all, Menu.Entry entry) {
        String folder = here.substring(0, here.indexOf('/', 1) + 1);
        return !folder.isEmpty()
                && entry.page().startsWith(folder)
                && all.stream().noneMatch(other -> other.page().equals(here));
    }
}
