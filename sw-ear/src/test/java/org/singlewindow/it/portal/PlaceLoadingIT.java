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

/** Two administrators try the official list of places out in its parts, load it, see it in force, and take it back. */
@ArquillianTest
@RunAsClient
class PlaceLoadingIT {
    private static final String FIRST = """
            ,"AQ",,".ANTARCTICA",,,,,,,,
            ,"AQ","GLM","Glimmerhafen","Glimmerhafen","","1--4----","AF","0601",,"6634S 14000E",""
            """;
    private static final String SECOND = """
            ,"AQ","MCM","McMurdo Station","McMurdo Station","","1-------","AF","0601",,"7751S 16640E",""
            """;

    @Test
    void theOfficialListIsTriedOutLoadedAndTakenBack() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "admin-one");
            page.navigate("/admin/official-lists?list=places");
            Accessibility.check(page);
            tryOut(page, FIRST.replace("\"GLM\"", "\"GL\""), SECOND);
            String told = page.locator("main").innerText();
            assertTrue(told.contains("1.csv, line 2: The third column is not a location"), told);
            assertEquals(0, page.locator("#load").count());

            tryOut(page, FIRST, SECOND);
            assertEquals("2", fact(page, "Places"));
            assertEquals("1", fact(page, "Lines that name no place"));
            Accessibility.check(page);
            page.fill("#title", "Small list");
            page.fill("#from", "2022-06-01");
            page.click("#load");
            until(page, () -> row(page).contains("Waits for a second administrator"));
            SecondAdministrator.approvesAtAnotherPage("Small list");
            until(page, () -> row(page).contains("in force"));
            until(page, () -> found(page, "glimmerhafen").contains("AQGLM"));
            Accessibility.check(page);

            page.navigate("/admin/official-lists?list=places");
            page.locator("summary[aria-label='Take back Small list']").click();
            page.locator("input[aria-label='Take back Small list']").click();
            page.getByText("until another administrator agrees").waitFor();
            SecondAdministrator.approves("Small list");
            until(page, () -> row(page).contains("Taken back"));
            until(page, () -> !found(page, "glimmerhafen").contains("AQGLM"));
            assertTrue(found(page, "부산항").contains("KRPUS"), "what the window brings stays");
        }
    }

    private static void tryOut(Page page, String first, String second) {
        page.setInputFiles("#file", new FilePayload[] {part("1.csv", first), part("2.csv", second)});
        page.click("#tryOut");
        page.locator("#result").waitFor();
    }

    private static FilePayload part(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fact(Page page, String name) {
        return page.locator("dl.sw-facts > div", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("dd")
                .innerText()
                .strip();
    }

    private static String row(Page page) {
        page.navigate("/admin/official-lists?list=places");
        return page.locator("#lists tr", new Page.LocatorOptions().setHasText("Small list"))
                .innerText();
    }

    private static String found(Page page, String text) {
        page.navigate("/admin/official-lists?list=places&text=" + text);
        return page.locator("main").innerText();
    }
}
