package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;
import org.singlewindow.web.security.SignedIn;

/** The pages that the reader's group works with. */
@Named
@RequestScoped
public class Navigation {
    /** Pages that are not reached from the first entry of their folder. */
    private static final Map<String, String> ELSEWHERE = Map.of("/admin/partner", "/admin/partners");

    @Inject
    private SignedIn me;

    @Inject
    private HttpServletRequest request;

    /** An entry: where it leads, and the key of its words. */
    public record Entry(String page, String words) {}

    public List<Entry> getEntries() {
        Actor actor = me.getActor();
        if (actor == null) {
            return List.of(
                    new Entry("/", "shared.nav.home"),
                    new Entry("/hs", "shared.nav.hs"),
                    new Entry("/requirements", "shared.nav.requirements"),
                    new Entry("/verify", "shared.nav.verify"));
        }
        return switch (actor.role()) {
            case TRADER, BROKER ->
                List.of(
                        new Entry("/trader/work", "shared.nav.work"),
                        new Entry("/trader/new", "shared.nav.new"),
                        new Entry("/trader/messages", "shared.nav.messages"),
                        new Entry("/trader/mandates", "shared.nav.mandates"),
                        new Entry("/hs", "shared.nav.hs"),
                        new Entry("/requirements", "shared.nav.requirements"));
            case OFFICIAL ->
                List.of(
                        new Entry("/agency/worklist", "shared.nav.worklist"),
                        new Entry("/agency/results", "shared.nav.results"),
                        new Entry("/hs", "shared.nav.hs"),
                        new Entry("/requirements", "shared.nav.requirements"),
                        new Entry("/verify", "shared.nav.verify"));
            case CUSTOMS ->
                List.of(
                        new Entry("/customs/releases", "shared.nav.releases"),
                        new Entry("/hs", "shared.nav.hs"),
                        new Entry("/verify", "shared.nav.verify"));
            case HELPDESK ->
                List.of(
                        new Entry("/helpdesk/exchange", "shared.nav.exchange"),
                        new Entry("/helpdesk/messages", "shared.nav.transit"),
                        new Entry("/helpdesk/chain", "shared.nav.chain"));
            case ADMIN ->
                List.of(
                        new Entry("/admin/catalogue", "shared.nav.catalogue"),
                        new Entry("/admin/partners", "shared.nav.partners"),
                        new Entry("/admin/people", "shared.nav.people"),
                        new Entry("/admin/certificates", "shared.nav.certificates"),
                        new Entry("/admin/looks", "shared.nav.looks"),
                        new Entry("/admin/nomenclature", "shared.nav.nomenclature"),
                        new Entry("/admin/places", "shared.nav.places"),
                        new Entry("/helpdesk/exchange", "shared.nav.exchange"),
                        new Entry("/helpdesk/messages", "shared.nav.transit"),
                        new Entry("/helpdesk/chain", "shared.nav.chain"));
            case SYSTEM -> List.of();
        };
    }

    /** For {@code aria-current}: the reader is on that page, or on one that is reached from it. */
    public @Nullable String current(Entry entry) {
        String here = request.getRequestURI().replace(".xhtml", "");
        if (here.equals(entry.page())) {
            return "page";
        }
        return nearest(here).equals(entry.page()) ? "true" : null;
    }

    private String nearest(String here) {
        if (ELSEWHERE.containsKey(here)) {
            return ELSEWHERE.getOrDefault(here, "");
        }
        String folder = here.substring(0, here.indexOf('/', 1) + 1);
        List<String> pages = getEntries().stream().map(Entry::page).toList();
        if (folder.isEmpty() || pages.contains(here)) {
            return "";
        }
        return pages.stream()
                .filter(page -> page.startsWith(folder))
                .findFirst()
                .orElse("");
    }
}
