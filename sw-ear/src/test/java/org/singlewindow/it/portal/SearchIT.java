package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Visitors;

/** The search box in the header, from the keyboard to what was found; and a list as a file. */
@ArquillianTest
@RunAsClient
class SearchIT {
    private static final String BOX = "[data-sw-search]";

    @Test
    void theSlashGoesToTheBoxAndAWholeNumberOpensItsPage() throws SQLException {
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = Visitors.signedIn(visitor, "trader-hanbit");
                page.navigate("/trader/work");
                String draft = Beef.draft(language.equals(Locale.KOREAN) ? "119301" : "119302");
                page.keyboard().press("/");
                assertEquals(true, page.evaluate("document.activeElement.matches('" + BOX + "')"));
                page.keyboard().type(draft.toLowerCase(Locale.ROOT).replace("-", ""));
                page.keyboard().press("Enter");
                page.waitForURL(address -> address.contains("/trader/dossier?ref=" + draft));
            }
        }
    }

    @Test
    void wordsLeadToWhatWasFoundAtAnAddressOfItsOwn() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, "trader-hanbit");
            page.locator(BOX).fill("한빛");
            page.locator(BOX).press("Enter");
            page.waitForURL(address -> address.contains("/search?text="));
            assertTrue(page.locator(".sw-found li").count() > 0);
            assertEquals("한빛", page.locator(BOX).inputValue());
            Accessibility.check(page);
            page.setViewportSize(390, 800);
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
            Accessibility.check(page);
            page.navigate("/search?text=nothing-of-that-name");
            assertEquals(0, page.locator(".sw-found li").count());
            Accessibility.check(page);
        }
    }

    @Test
    void aCodeThatIsReadOutSaysWhatItMeansInTheLanguageOfThePage() {
        for (Locale language : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = Visitors.signedIn(visitor, "helpdesk-one");
                page.locator(BOX).fill("application.not-found");
                page.locator(BOX).press("Enter");
                page.locator("#meanings").waitFor();
                String said =
                        page.locator("section[aria-labelledby=meanings] dd").innerText();
                assertTrue(said.contains(language.equals(Locale.KOREAN) ? "신청서" : "There is no application"), said);
                Accessibility.check(page);
            }
        }
    }

    @Test
    void whoIsNotSignedInSignsInFirst() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/search?text=beef");
            assertTrue(page.url().contains("/sign-in"), page.url());
            assertEquals(0, page.locator(BOX).count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "trader-hanbit, /trader/work-export",
        "official-mfds, /agency/worklist-export",
        "customs-busan, /customs/releases-export"
    })
    void aListIsAlsoAFile(String person, String address) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, person);
            APIResponse csv = page.request().get(address + "?as=CSV");
            assertEquals(200, csv.status());
            assertTrue(csv.text().startsWith("\uFEFF\""), csv.text());
            assertTrue(csv.headers().getOrDefault("content-disposition", "").contains(".csv"));
            byte[] workbook = page.request().get(address + "?as=XLSX").body();
            assertEquals("PK", new String(Arrays.copyOf(workbook, 2), StandardCharsets.US_ASCII));
            page.navigate(address.replace("-export", "") + (address.startsWith("/trader") ? "?view=done" : ""));
            assertEquals(
                    2,
                    page.locator(".sw-list-files a").count(),
                    () -> page.url() + page.locator("main").innerText());
            String other = address.startsWith("/trader") ? "/agency/worklist-export" : "/trader/work-export";
            assertTrue(page.request().get(other).status() >= 400);
        }
    }
}
