package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Visitors;

/** Somebody who has not signed in goes down the tree of codes by the keyboard, or comes into the middle of it by an address. */
@ArquillianTest
@RunAsClient
class TreeOfCodesIT {
    @Test
    void theTreeOpensAndClosesInItsPlace() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            page.navigate("/hs");
            assertEquals("false", page.getAttribute("#hs-02", "aria-expanded"));
            page.locator("#hs-02").press("Enter");
            page.locator("#hs-0202").waitFor();
            assertEquals("true", page.getAttribute("#hs-02", "aria-expanded"));
            assertEquals(0, page.locator("#hs-020230").count());
            Accessibility.check(page);
            page.locator("#hs-02").press("Enter");
            page.locator("#hs-02[aria-expanded=false]").waitFor();
            assertEquals(0, page.locator("#hs-0202").count());
        }
    }

    @Test
    void anAddressOpensTheWayToItsCode() {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            try (BrowserContext visitor = Visitors.visitor(language)) {
                Page page = visitor.newPage();
                page.setViewportSize(320, 800);
                page.navigate("/hs?code=0202.30");
                assertEquals(1, page.locator("#hs-020230[aria-current=true]").count());
                assertEquals(0, page.locator("#hs-0301").count());
                assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
                Accessibility.check(page);
                page.navigate("/hs?code=0202.99");
                assertEquals("true", page.getAttribute("#hs-02", "aria-expanded"));
                assertTrue(page.locator("main .sw-empty").innerText().contains("020299"), "there is no such code");
            }
        }
    }
}
