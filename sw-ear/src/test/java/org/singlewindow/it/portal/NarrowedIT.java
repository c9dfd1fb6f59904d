package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Visitors;

/** Lists of staff are narrowed in their columns, the address says how, and a saved view says how many it holds. */
@ArquillianTest
@RunAsClient
class NarrowedIT {
    @ParameterizedTest
    @CsvSource({"official-mfds, /agency/worklist, en", "customs-busan, /customs/releases, ko"})
    void aWrongDayIsSaidAtItsFieldAndAViewIsCounted(String person, String list, Locale language) {
        try (BrowserContext visitor = Visitors.visitor(language)) {
            Page page = Visitors.signedIn(visitor, person);
            Response wrong = Objects.requireNonNull(page.navigate(list + "?f.lodged=tomorrow"));
            assertEquals(200, wrong.status());
            Locator lodged = page.locator("#filter-lodged");
            assertEquals("tomorrow", lodged.inputValue());
            assertEquals("true", lodged.getAttribute("aria-invalid"));
            assertEquals("filter-lodged-error", lodged.getAttribute("aria-describedby"));
            assertTrue(page.locator("#filter-lodged-error").innerText().contains("2026-12-01"));
            Accessibility.check(page);

            lodged.fill("2020.1.1..2020.1.2");
            page.locator("#filter-goods").fill("쇠고기 100%");
            page.waitForNavigation(() -> page.locator(".sw-list-filters button").click());
            assertTrue(page.url().contains("f.goods="), page.url());
            assertEquals(0, page.locator("#filter-lodged-error").count());
            assertEquals(0, page.locator(".sw-worklist tbody a").count());

            String name = "Narrowed " + System.nanoTime();
            page.locator(".sw-list-bar summary").last().click();
            page.locator("#view-name").fill(name);
            page.waitForNavigation(() -> page.locator("#save-view").click());
            Locator saved = page.locator(".sw-saved-views li").filter(new Locator.FilterOptions().setHasText(name));
            assertEquals("0", saved.locator(".sw-count").innerText());
            page.waitForNavigation(() -> saved.locator(".sw-forget").click());
        }
    }

    @Test
    void customsOrdersAndNarrowsOpenWorkByPortAndDay() throws SQLException {
        Beef.lodge("119005");
        new Journey(Locale.KOREAN).as("customs-busan", page -> {
            page.navigate("/customs/releases?state=LODGED&office=all&f.port=부산&sort=ARRIVAL_LAST");
            assertEquals("부산", page.locator("#filter-port").inputValue());
            Locator rows = page.locator("#releases tbody tr").filter(new Locator.FilterOptions().setHasText("부산항"));
            assertTrue(rows.count() > 0);
            assertEquals(page.locator(".sw-worklist tbody tr").count(), rows.count());
            Accessibility.check(page);
            page.waitForNavigation(() -> page.locator(".sw-worklist thead a[href*='sort=PORT']")
                    .first()
                    .click());
            assertTrue(rows.count() > 0);
            page.navigate("/customs/releases?state=LODGED&office=all&f.port=KRINC&f.arrival=2026-12-01");
            assertEquals(0, rows.count());
            page.navigate("/customs/releases?state=RELEASED");
            assertEquals(0, page.locator("#filter-port, #filter-arrival").count());
            return page;
        });
    }
}
