package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Visitors;

/** Whoever the portal knows, the use cases behind it know as well: their roles decide. */
@ArquillianTest
@RunAsClient
class CallersIT {
    @Test
    void aTraderWhoSignedInReachesTheUseCasesOfTraders() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, "trader-hanbit");
            assertEquals(200, page.navigate("/trader/work").status());
            assertTrue(page.content().contains("나한빛"), page.content());
        }
    }

    @Test
    void anOfficialDoesNot() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "official-mfds");
            assertEquals(403, page.navigate("/trader/work").status());
        }
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            page.navigate("/trader/work");
            assertTrue(page.url().contains("/sign-in"), page.url());
        }
    }
}
