package org.singlewindow.it.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do in the portal, page by page; every page they meet is asked for its accessibility. */
public final class Journey {
    private final Locale language;

    public Journey(Locale language) {
        this.language = language;
    }

    /** Something a person does on a page. */
    @FunctionalInterface
    public interface Visit<T> {
        T on(Page page);
    }

    /** Signs the persona in, in this journey's language, and lets it do something. */
    public <T> T as(String persona, Visit<T> visit) {
        try (BrowserContext visitor = Visitors.visitor(language)) {
            visitor.newPage().navigate("/sign-in?lang=" + language.getLanguage());
            return visit.on(Visitors.signedIn(visitor, persona));
        }
    }

    /**
     * Completes the dossier that the demonstration laid on the trader's desk, signs and lodges it.
     *
     * @param missing what to type, by document and id of the input
     * @return the dossier's reference
     */
    public String lodge(String trader, Map<String, Map<String, String>> missing) {
        return as(trader, page -> {
            look(page, "/trader/work");
            page.locator("main a[href*='/trader/dossier']").last().click();
            String reference = parameter(page, "ref");
            finish(page, reference, missing);
            return reference;
        });
    }

    /** The same with any draft of the persona who looks at the page. */
    public static void finish(Page page, String reference, Map<String, Map<String, String>> missing) {
        look(page, "/trader/dossier?ref=" + reference);
        for (String section : new String[] {"shipment", "importer", "exporter", "transport"}) {
            look(page, "/trader/section?section=" + section + "&ref=" + reference);
        }
        look(page, "/trader/goods?ref=" + reference);
        look(page, "/trader/documents?ref=" + reference);
        missing.forEach((document, values) -> {
            look(page, "/trader/questions?document=" + document + "&ref=" + reference);
            values.forEach((input, value) -> page.locator("#" + input).fill(value));
            page.locator("#save").click();
        });
        look(page, "/trader/attachments?ref=" + reference);
        look(page, "/trader/check?ref=" + reference);
        page.locator("#toSign").click();
        Accessibility.check(page);
        page.locator("#signButton").click();
        page.waitForURL("**/trader/submitted**");
        Accessibility.check(page);
    }

    /** An official takes the dossier's application, and approves it. */
    public void approve(String official, String dossier) {
        as(official, page -> {
            take(page, dossier);
            page.locator("#approve").click();
            page.waitForLoadState();
            Accessibility.check(page);
            return page.url();
        });
    }

    /** Beef stands on the list under the wildlife act as well: an officer confirms the reason why that does not apply. */
    public void confirm(String declaration) {
        as("customs-busan", page -> {
            look(page, "/customs/consignment?ref=" + declaration);
            page.locator("#confirm_CONFIRM_WL_1").click();
            page.waitForLoadState();
            Accessibility.check(page);
            return page.url();
        });
    }

    /** Waits for the queue, takes the dossier's application and opens it. */
    public static void take(Page page, String dossier) {
        Locator claim = page.locator("#worklist tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator(applications(dossier))))
                .locator("input[type=submit], button")
                .first();
        Visitors.until(page, () -> {
            page.navigate("/agency/worklist");
            return claim.count() > 0;
        });
        Accessibility.check(page);
        claim.click();
        page.waitForURL("**/agency/review**");
        Accessibility.check(page);
    }

    /** Links to any application of the dossier; an agency's worklist has those to itself only. */
    private static String applications(String dossier) {
        try {
            return Surroundings.ledger()
                    .all("select reference from application where dossier_reference = '" + dossier + "'")
                    .stream()
                    .map(reference -> "a[href*='" + reference + "']")
                    .collect(Collectors.joining(", "));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Opens the page and asks for its accessibility. */
    public static void look(Page page, String address) {
        page.navigate(address);
        Accessibility.check(page);
    }

    /** The parameter in the page's address. */
    public static String parameter(Page page, String name) {
        String query = page.url().substring(page.url().indexOf('?') + 1);
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("No " + name + " in " + page.url());
    }
}
