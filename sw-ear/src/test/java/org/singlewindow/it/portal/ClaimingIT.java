package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.OnePage;
import org.singlewindow.it.support.Visitors;

/** A trader claims that goods are not subject to a document, takes that back, and claims it again with its proof. */
@ArquillianTest
@RunAsClient
class ClaimingIT {
    private static final String DOCUMENT = "MD01";

    @Test
    void aClaimIsTakenBackMadeAgainAndSeenByCustoms() {
        madeAndTakenBackInBothLanguages();
        lodgedAndSeenByCustoms();
    }

    private static void madeAndTakenBackInBothLanguages() {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = Visitors.signedIn(visitor, "trader-saeron");
                String dossier = dossier(page);
                claim(page, dossier, "MDZ01");
                assertEquals(0, page.locator("#claim_" + DOCUMENT).count());
                assertEquals(
                        1,
                        page.locator("a[href*='/trader/attachments'] + .sw-required")
                                .count());
                Accessibility.check(page);
                page.click("#back_" + DOCUMENT + "_1");
                page.locator("#claim_" + DOCUMENT)
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                Accessibility.check(page);
            }
        }
    }

    private static void lodgedAndSeenByCustoms() {
        Journey journey = new Journey(Locale.ENGLISH);
        String declaration = journey.as("trader-saeron", page -> {
            String dossier = dossier(page);
            claim(page, dossier, "MDZ01");
            page.navigate("/trader/attachments?ref=" + dossier);
            byte[] paper = OnePage.bytes();
            page.setInputFiles("#file_not-subject-statement", new FilePayload("reason.pdf", "application/pdf", paper));
            page.click("#send");
            page.locator("a:has-text('reason.pdf')").waitFor();
            Journey.look(page, "/trader/documents?ref=" + dossier);
            assertEquals(
                    0,
                    page.locator("a[href*='/trader/attachments'] + .sw-required")
                            .count());
            page.navigate("/trader/check?ref=" + dossier);
            page.locator("#toSign").click();
            page.locator("#signButton").click();
            page.waitForURL("**/trader/submitted**");
            String told = page.locator("main").innerText();
            return told.replaceAll("(?s).*?(IM\\d{2}-\\d{7}-\\d).*", "$1");
        });
        journey.as("customs-busan", page -> {
            Journey.look(page, "/customs/consignment?ref=" + declaration);
            String told = page.locator("section[aria-labelledby=left-out]").innerText();
            assertTrue(told.contains("MDZ01") && told.contains("claimed by the trader"), told);
            assertTrue(page.locator("main").innerText().contains("reason.pdf"));
            return page;
        });
    }

    /** The dossier of medical devices that the demonstration laid on this trader's desk. */
    private static String dossier(Page page) {
        page.navigate("/trader/work");
        page.locator("main a[href*='/trader/dossier']").last().click();
        return Journey.parameter(page, "ref");
    }

    private static void claim(Page page, String dossier, String code) {
        Journey.look(page, "/trader/documents?ref=" + dossier);
        page.locator("article details summary").last().click();
        page.selectOption("#reason_" + DOCUMENT, code);
        page.click("#claim_" + DOCUMENT);
        page.locator("#back_" + DOCUMENT + "_1").waitFor();
    }
}
