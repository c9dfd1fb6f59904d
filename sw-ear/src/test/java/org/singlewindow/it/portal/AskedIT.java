package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;

/** An official asks field by field and paper by paper; the trader is shown just that, asks for more time, and answers. */
@ArquillianTest
@RunAsClient
class AskedIT {
    private static final String LEFT = "#left";

    @Test
    void whatIsAskedOneByOneIsAnsweredOneByOne() throws SQLException {
        Journey journey = new Journey(Locale.ENGLISH);
        String dossier = Surroundings.ledger()
                .all("select dossier_reference from application where reference = '" + Beef.lodge("119150") + "'")
                .iterator()
                .next();
        journey.as("official-qia", page -> {
            Journey.take(page, dossier);
            page.locator("details[data-sw-decides=ask] > summary").click();
            page.locator("#named > summary").click();
            page.locator("#addAsked").click();
            page.locator("#wanted-error").waitFor();
            Accessibility.check(page);
            add(page, "hc_no", "The number on the certificate is another one.");
            add(page, "paper:health-certificate", "The original, please.");
            assertEquals(2, page.locator("#asked li").count());
            Accessibility.check(page);
            page.locator("#question").fill("Two things about the certificate.");
            page.locator("#ask").click();
            page.waitForLoadState();
            return page;
        });
        journey.as("trader-hanbit", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            page.locator("a[href*='/trader/answer']").click();
            Accessibility.check(page);
            assertTrue(page.locator("main").innerText().contains("What the agency asks about"));
            page.locator("#note").fill("It was mistyped.");
            page.locator("#f_answers_VQ02_hc_no").fill("AU-2026-118834");
            page.locator("#send").click();
            page.locator(LEFT).waitFor();
            Accessibility.check(page);
            assertTrue(page.locator(LEFT).innerText().contains("The original, please."));
            assertEquals(1, page.locator(LEFT + " li").count());
            page.locator("#send").click();
            page.waitForURL("**/trader/case**");
            return page;
        });
    }

    private static void add(Page page, String wanted, String words) {
        page.locator("#wanted").selectOption(wanted);
        page.locator("#itemWords").fill(words);
        page.locator("#addAsked").click();
        page.waitForLoadState();
        page.locator("#asked >> text=" + words).waitFor();
    }
}
