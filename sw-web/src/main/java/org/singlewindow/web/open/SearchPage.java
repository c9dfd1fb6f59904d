package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.search.Finds;
import org.singlewindow.search.Found;
import org.singlewindow.search.Meaning;
import org.singlewindow.search.Searching;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.security.SignedIn;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Redirect;

/** What the search box in the header found, kind by kind; what is called exactly so is opened at once. */
@Named
@RequestScoped
public class SearchPage {
    private static final String HERE = "/search?text=";
    private static final int LONGEST = 200;

    @Inject
    private Searching searching;

    @Inject
    private SignedIn me;

    private final Once<Finds> finds = new Once<>();
    private final Once<List<Meaning>> meanings = new Once<>();

    private String text = "";

    /** Visitors sign in first; a whole number leads to what it names. */
    public void open() {
        if (!me.isSignedIn()) {
            Redirect.to("/sign-in?to=" + encoded(HERE + encoded(text)));
            return;
        }
        Optional<Found> called = getFinds().called();
        called.ifPresent(found -> Redirect.to(address(found)));
    }

    private Finds getFinds() {
        return finds.get(() -> me.isSignedIn() ? searching.search(text) : Finds.NONE);
    }

    public List<Finds.Group> getGroups() {
        return getFinds().groups();
    }

    public boolean isNone() {
        return getFinds().isNone() && getMeanings().isEmpty();
    }

    /** What it means, where it is a code. */
    public List<Meaning> getMeanings() {
        return meanings.get(() -> me.isSignedIn() ? searching.meanings(text) : List.of());
    }

    /** The page about such goods. */
    public String goods(Meaning meaning) {
        return "/hs?code=" + encoded(meaning.code());
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return !text.isBlank();
    }

    /** The page of what was found. */
    public String address(Found found) {
        String opens = encoded(found.opens());
        return switch (found.kind()) {
            case DRAFT -> "/trader/dossier?ref=" + opens;
            case CASE -> (isOfDesk() ? "/helpdesk/case?ref=" : "/trader/case?ref=") + opens;
            case APPLICATION -> "/agency/review?application=" + opens;
            case DECLARATION -> "/customs/consignment?ref=" + opens;
            case RESULT -> "/agency/results?text=" + opens;
            case MESSAGE -> "/helpdesk/message?id=" + opens;
            case PERSON ->
                isOfAdministrator() ? "/admin/person?reference=" + opens : "/helpdesk/person?person=" + opens;
            case INCIDENT -> "/helpdesk/incident?number=" + opens;
        };
    }

    private boolean isOfDesk() {
        return Area.HELPDESK.admits(me.getActor());
    }

    private boolean isOfAdministrator() {
        return Area.ADMIN.admits(me.getActor());
    }

    /** The list that has all of that kind; null where none has. */
    public @Nullable String list(Finds.Group group) {
        String words = encoded(text);
        return switch (group.kind()) {
            case DRAFT -> "/trader/work?text=" + words;
            case CASE -> isOfDesk() ? null : "/trader/work?text=" + words;
            case RESULT -> "/agency/results?text=" + words;
            case MESSAGE -> "/helpdesk/exchange?text=" + words;
            case PERSON -> isOfAdministrator() ? "/admin/people?text=" + words : null;
            case APPLICATION, DECLARATION, INCIDENT -> null;
        };
    }

    /** Where the words for its states are. */
    public String states(Found found) {
        return switch (found.kind()) {
            case APPLICATION -> "application.state";
            case DECLARATION -> "declaration.state";
            case MESSAGE -> "exchange.transmission";
            case RESULT -> "agency.results.outcome";
            case CASE -> "declaration.state";
            case DRAFT, PERSON, INCIDENT -> "";
        };
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        String given = typed == null ? "" : typed;
        this.text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }
}
