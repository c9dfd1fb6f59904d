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

/** An administrator tries an edition of the gazetted list out, loads it for a day far off, and takes it back. */
@ArquillianTest
@RunAsClient
class ConfirmationListIT {
    private static final String CONDITIONS = """
        key\tlaw\tko\ten
        FOOD\t수입식품안전관리 특별법\t식품: 신고\tfood: report
        """;
    private static final String GOODS = """
        hs6\tendings\tconditions
        200990\t0000\tFOOD
        """;

    @Test
    void anEditionIsTriedOutLoadedAndTakenBack() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "admin-one");
            page.navigate("/admin/official-lists?list=confirmation-list");
            Accessibility.check(page);
            tryOut(page, CONDITIONS, GOODS.replace("\tFOOD", "\tFEED"));
            String told = page.locator("main").innerText();
            assertTrue(told.contains("2.tsv, line 2: There is no condition FEED"), told);
            assertEquals(0, page.locator("#load").count());

            tryOut(page, CONDITIONS, GOODS);
            String result = page.locator("main").innerText();
            assertTrue(result.contains("codes that no longer need it"), result);
            Accessibility.check(page);
            page.fill("#title", "Small gazette");
            page.fill("#from", "2099-01-01");
            page.click("#load");
            until(page, () -> row(page).contains("2099") && row(page).contains("Waits for a second administrator"));
            SecondAdministrator.approves("Small gazette");
            until(page, () -> row(page).contains("Complete"));
            Accessibility.check(page);

            page.locator("summary[aria-label='Take back Small gazette']").click();
            page.locator("input[aria-label='Take back Small gazette']").click();
            until(page, () -> row(page).contains("Taken back"));
        }
    }

    private static void tryOut(Page page, String first, String second) {
        page.setInputFiles("#file", new FilePayload[] {part("1.tsv", first), part("2.tsv", second)});
        page.click("#tryOut");
        page.locator("#result").waitFor();
    }

    private static FilePayload part(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Page page) {
        page.navigate("/admin/official-lists?list=confirmation-list");
        return page.locator("#lists tr", new Page.LocatorOptions().setHasText("Small gazette"))
                .innerText();
    }
}
