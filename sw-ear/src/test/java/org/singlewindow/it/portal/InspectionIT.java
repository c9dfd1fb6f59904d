package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** An inspection at the browser: ordered in a review, booked by the trader, its result written down where there is no connection. */
@ArquillianTest
@RunAsClient
class InspectionIT {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    @Test
    void isOrderedBookedAndReportedWithoutAConnection() throws SQLException {
        String application = Beef.lodge("119401");
        try (BrowserContext officials = Visitors.visitor(Locale.ENGLISH);
                BrowserContext traders = Visitors.visitor(Locale.KOREAN)) {
            Page official = Visitors.signedIn(officials, "official-qia");
            String inspection = ordered(official, application);
            book(Visitors.signedIn(traders, "trader-hanbit"), inspection);
            report(officials, official, inspection);
            assertEquals(
                    "1",
                    Surroundings.ledger()
                            .all("select count(*) from inspection where state = 'DONE' and photos = 1 and reference = '"
                                    + inspection + "'")
                            .iterator()
                            .next());
            Page trader = traders.pages().get(0);
            trader.navigate("/trader/inspection?inspection=" + inspection);
            assertEquals(1, trader.locator("a[href*='inspection-photo']").count());
            fits(trader);
        }
    }

    private static String ordered(Page page, String application) throws SQLException {
        Visitors.until(page, () -> {
            page.navigate("/agency/review?application=" + application);
            return page.locator("#claim").count() == 1;
        });
        page.locator("#claim").click();
        page.locator("a[href*='inspection-order']").click();
        page.locator("#order").waitFor();
        fits(page);
        if (page.locator("#office").inputValue().isEmpty()) {
            page.locator("#office").selectOption(new SelectOption().setIndex(1));
        }
        page.locator("#order").click();
        page.locator("a[href*='/agency/inspection?inspection=']").first().waitFor();
        return Surroundings.ledger()
                .all("select reference from inspection where application = '" + application + "'")
                .iterator()
                .next();
    }

    private static void book(Page page, String inspection) {
        page.navigate("/trader/inspections");
        assertEquals(1, page.locator("a[href*='" + inspection + "']").count());
        page.navigate("/trader/inspection?inspection=" + inspection);
        fits(page);
        page.locator("#slot").selectOption(new SelectOption().setIndex(1));
        page.locator("#book").click();
        page.locator(".sw-status-BOOKED").waitFor();
        fits(page);
    }

    private static void report(BrowserContext context, Page page, String inspection) {
        page.navigate("/agency/inspection?inspection=" + inspection);
        fits(page);
        page.setViewportSize(320, 640);
        page.navigate("/agency/inspection-result?inspection=" + inspection);
        fits(page);
        page.locator("#passed").selectOption("false");
        page.locator("#found_LABEL").check();
        page.locator("#text").fill("No Korean label.");
        page.locator("#photos").setInputFiles(new FilePayload("IMG_1.png", "image/png", PIXEL));
        context.setOffline(true);
        page.locator("#report").click();
        page.locator("#result .sw-alert-warning").waitFor();
        context.setOffline(false);
        page.waitForURL(address -> address.contains("/agency/inspection?inspection="));
        page.locator(".sw-status-DONE").waitFor();
        page.navigate("/agency/inspection-result?inspection=" + inspection);
        assertEquals(0, page.locator("#result").count(), "there is nothing left to send");
    }

    private static void fits(Page page) {
        Accessibility.check(page);
        assertTrue(
                (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
                () -> page.url() + " scrolls sideways");
    }
}
