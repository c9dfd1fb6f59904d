package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Visitors;

/** What is printed has a letterhead, and nothing on it that only a screen can press. */
@ArquillianTest
@RunAsClient
class PrintIT {
    private static final String HEAD = ".sw-letterhead";
    private static final String PRESSED =
            "button, [type=submit], [type=search], .sw-button, nav:not(:has(.sw-counts)), .sw-search";

    @ParameterizedTest
    @CsvSource({
        "trader-hanbit, /trader/work",
        "official-mfds, /agency/worklist",
        "customs-busan, /customs/releases",
        "helpdesk-one, /helpdesk/exchange",
        "admin-one, /admin/people"
    })
    void aPageOnPaperSaysWhatItIsAndWhoPrintedIt(String person, String address) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, person);
            page.navigate(address);
            assertTrue(!page.locator(HEAD).isVisible(), "on screen the header says it");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String head = page.locator(HEAD).innerText();
            assertTrue(head.contains("Single Window"), head);
            assertTrue(head.matches("(?s).*\\d{4}-\\d{2}-\\d{2} \\(.*"), head);
            assertTrue(
                    page.locator(HEAD).boundingBox().y
                            < page.locator("main h1").first().boundingBox().y,
                    "it is the head");
            assertEquals(
                    List.of(),
                    page.locator(PRESSED).all().stream()
                            .filter(Locator::isVisible)
                            .map(Locator::innerText)
                            .toList());
        }
    }
}
