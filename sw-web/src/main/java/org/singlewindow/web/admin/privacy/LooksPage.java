package org.singlewindow.web.admin.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.privacy.LookFacts;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.ReviewingLooks;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;

/** Who of the staff looked at whose data, and why, for the person in charge of privacy. */
@Named
@RequestScoped
@MenuEntry(page = "/admin/looks", words = "shared.nav.looks", in = Area.ADMIN, order = 50)
public class LooksPage {
    private static final int SHOWN = 50;

    @Inject
    private ReviewingLooks reviewing;

    @Inject
    private OrganisationNames names;

    private final Once<ReviewingLooks.Reviewed> found = new Once<>();

    private String who = "";
    private String whose = "";
    private String from = "";
    private String until = "";
    private String before = "";

    private ReviewingLooks.Reviewed found() {
        return found.get(() -> {
            ReviewingLooks.Reviewed page = reviewing.page(
                    new LookQuery(who.strip(), whose.strip(), day(from), day(until), number(before)), SHOWN);
            names.expect(page.rows().stream()
                    .flatMap(look -> Stream.of(look.organisation(), Objects.requireNonNullElse(look.whose(), ""))));
            return page;
        });
    }

    public List<LookFacts> getRows() {
        return found().rows();
    }

    /** Address of the older ones; empty where there are none. */
    public String getOlder() {
        return found().more() ? getNewest() + "&before=" + found().last() : "";
    }

    /** Address of the newest ones that are asked for. */
    public String getNewest() {
        return "/admin/looks?who=" + encoded(who) + "&whose=" + encoded(whose) + "&from=" + encoded(from) + "&until="
                + encoded(until);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether a day was typed that is none: it is not looked for, and the page says so. */
    public boolean isDayUnread() {
        return !from.isBlank() && day(from) == null || !until.isBlank() && day(until) == null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            // Four digits: later years have no meaning here, and a database knows no such days.
            return text.strip().matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text.strip()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose == null ? "" : whose;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before == null ? "" : before;
    }
}
