package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;

/** An administrator makes another country's window known and describes how its system is reached. */
@ArquillianTest
@RunAsClient
class NetworksIT {
    @Test
    void anotherCountrysWindowIsMadeKnownAndNobodyAnswersYet() {
        new Journey(Locale.ENGLISH).as("admin-one", page -> {
            Journey.look(page, "/admin/partners");
            page.locator("#code").fill("sg ntp");
            page.locator("#nameKo").fill("싱가포르 싱글윈도우");
            page.locator("#admit").click();
            page.locator("#code[aria-invalid=true]").waitFor();
            Accessibility.check(page);
            page.locator("#kind").selectOption("FOREIGN_WINDOW");
            page.locator("#code").fill("SGNTP");
            page.locator("#nameEn").fill("Singapore Single Window");
            page.locator("#admit").click();
            page.locator("text=SGNTP is known").waitFor();
            Accessibility.check(page);
            described(page);
            return page;
        });
    }

    private static void described(Page page) {
        page.locator("#endpoint").fill(URI.create("http://localhost:1/as4").toString());
        page.locator("#save").click();
        page.locator("text=The connection is saved").waitFor();
        page.locator("#check").click();
        page.locator("#checked .sw-status-DEAD").waitFor();
        assertEquals(0, page.locator("#onScreens").count(), "nobody of it works on our screens");
        page.locator("#bySystem").click();
        page.locator("text=Register a certificate").waitFor();
        page.navigate("/admin/partners");
        assertTrue(page.locator("#partners").innerText().contains("Window of another country"));
    }
}
