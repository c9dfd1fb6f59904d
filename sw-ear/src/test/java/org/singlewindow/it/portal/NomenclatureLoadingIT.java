package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.it.support.Visitors.until;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Visitors;

/** An administrator tries an official file out, loads it, sees it take effect once another one has approved it, and takes it back. */
@ArquillianTest
@RunAsClient
class NomenclatureLoadingIT {
    private static final String FILE = """
            section,hscode,description,parent,level
            I,01,Animals; live,TOTAL,2
            I,0106,"Animals, n.e.c.; live",01,4
            I,0106.90,"Glimmerfrogs and other animals; live",0106,6
            TOTAL,TOTAL,Total of all commodities,TOTAL,5
            """;

    @Test
    void aFileIsTriedOutLoadedAndTakenBack() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "admin-one");
            page.navigate("/admin/official-lists?list=nomenclature");
            tryOut(page, FILE.replace("0106.90", "0106.9").replace("01,Animals", "01x,Animals"));
            assertTrue(page.locator("main").innerText().contains("Line 2: “01x” is not an HS code"));
            assertEquals(0, page.locator("#load").count());

            tryOut(page, FILE);
            assertEquals("3", fact(page, "Codes"));
            assertEquals("1", fact(page, "Sum lines left out"));
            Accessibility.check(page);
            page.fill("#title", "Small edition");
            page.fill("#from", "2022-06-01");
            page.click("#load");
            until(page, () -> row(page).contains("Waits for a second administrator"));
            SecondAdministrator.approves("Small edition");
            until(page, () -> row(page).contains("in force"));

            page.navigate("/hs?text=glimerfrog");
            assertTrue(page.locator("main").innerText().contains("0106.90"));
            Accessibility.check(page);

            page.navigate("/admin/official-lists?list=nomenclature");
            page.locator("summary[aria-label='Take back Small edition']").click();
            page.locator("input[aria-label='Take back Small edition']").click();
            page.getByText("until another administrator agrees").waitFor();
            SecondAdministrator.approves("Small edition");
            until(page, () -> row(page).contains("Taken back"));
            page.navigate("/hs?text=frozen+beef");
            assertTrue(page.locator("main").innerText().contains("0202"));
        }
    }

    private static void tryOut(Page page, String file) {
        page.setInputFiles("#file", new FilePayload("hs.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("#tryOut");
        page.locator("#result").waitFor();
    }

    private static String fact(Page page, String name) {
        return page.locator("dl.sw-facts > div", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("dd")
                .innerText()
                .strip();
    }

    private static String row(Page page) {
        page.navigate("/admin/official-lists?list=nomenclature");
        return page.locator("#lists tr", new Page.LocatorOptions().setHasText("Small edition"))
                .innerText();
    }
}
