package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Visitors;

/** Somebody who works with a list all day arranges it, marks rows, looks into one, and finds all of it again. */
@ArquillianTest
@RunAsClient
class ListsIT {
    private static final String WORKLIST = "/agency/worklist";

    @Test
    void aListIsArrangedAndStaysSo() throws SQLException {
        String application = Beef.lodge("119001");
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = Visitors.signedIn(visitor, "official-qia");
                waitFor(page, application);
                Accessibility.check(page);
                int columns = page.locator("#worklist thead th:visible").count();
                choose(page, "applicant", false);
                assertEquals(
                        columns - 1, page.locator("#worklist thead th:visible").count());
                page.click("#close-rows");
                page.locator("#worklist.sw-close").waitFor();
                page.navigate("/");
                page.navigate(WORKLIST);
                assertEquals(
                        columns - 1, page.locator("#worklist thead th:visible").count());
                assertEquals(1, page.locator("#worklist.sw-close").count());
                Accessibility.check(page);
                choose(page, "applicant", true);
                page.click("#close-rows");
                page.locator("#worklist:not(.sw-close)").waitFor();
            }
        }
    }

    private static void choose(Page page, String column, boolean shown) {
        page.locator(".sw-list-bar summary").first().click();
        page.setChecked("#shown_" + column, shown);
        Accessibility.check(page);
        page.click("#choose");
        page.waitForLoadState();
    }

    @Test
    void aViewIsSavedUnderItsNameOpenedAndDeleted() {
        new Journey(Locale.ENGLISH).as("official-qia", page -> {
            page.navigate(WORKLIST + "?text=beef&sort=NEWEST");
            page.locator(".sw-list-bar summary").nth(1).click();
            page.fill("#view-name", "Beef first");
            page.click("#save-view");
            Locator tab = page.locator(".sw-saved-views a");
            tab.waitFor();
            assertTrue(tab.innerText().contains("Beef first"), tab.innerText());
            assertEquals("page", tab.getAttribute("aria-current"));
            Accessibility.check(page);
            page.navigate(WORKLIST);
            tab.click();
            page.waitForURL("**text=beef**");
            assertTrue(page.url().contains("sort=NEWEST"), page.url());
            page.locator(".sw-saved-views .sw-forget").click();
            page.locator(".sw-messages").first().waitFor();
            assertEquals(0, tab.count());
            return page;
        });
    }

    @Test
    void aRowIsOpenedAndMarkedRowsAreTaken() throws SQLException {
        String one = Beef.lodge("119002");
        String other = Beef.lodge("119003");
        new Journey(Locale.KOREAN).as("official-qia", page -> {
            waitFor(page, one);
            waitFor(page, other);
            row(page, one).locator(".ui-row-toggler").click();
            page.locator(".ui-expanded-row-content").first().waitFor();
            Accessibility.check(page);
            for (String application : List.of(one, other)) {
                row(page, application).locator("input[type=checkbox]").check();
            }
            page.click("#claimMarked");
            page.locator(".sw-messages").first().waitFor();
            page.navigate(WORKLIST + "?view=MINE");
            assertEquals(1, row(page, one).count());
            assertEquals(1, row(page, other).count());
            page.navigate(WORKLIST);
            page.click("#claimMarked");
            Locator told = page.locator(".sw-messages").first();
            told.waitFor();
            assertTrue(told.innerText().contains("먼저"), "nothing is marked");
            return page;
        });
    }

    @Test
    void onAPhoneRowsAreCards() throws SQLException {
        String application = Beef.lodge("119004");
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, "official-qia");
            page.setViewportSize(390, 844);
            waitFor(page, application);
            assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
            assertTrue(row(page, application).locator("td").first().isVisible());
            assertEquals(
                    "block",
                    row(page, application).evaluate("row => getComputedStyle(row).display"),
                    "each row is a card");
            Accessibility.check(page);
        }
    }

    private static void waitFor(Page page, String application) {
        Visitors.until(page, () -> {
            page.navigate(WORKLIST);
            return row(page, application).count() > 0;
        });
    }

    private static Locator row(Page page, String application) {
        return page.locator("#worklist tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + application + "']")));
    }
}
