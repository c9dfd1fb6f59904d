package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Beef;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Visitors;

/** An administrator makes an official head of the team, who shares out the work, is away, and approves several at once. */
@ArquillianTest
@RunAsClient
class TeamIT {
    private static final String HEAD = "official-qia";

    private final Journey journey = new Journey(Locale.ENGLISH);

    @Test
    void whoLeadsTheTeamSharesOutItsWork() throws Exception {
        String application = Beef.lodge("119300");
        appoint("#appoint", "#dismiss");
        try {
            journey.as(HEAD, page -> {
                share(page);
                away(page);
                given(page, application);
                return page;
            });
        } finally {
            appoint("#dismiss", "#appoint");
        }
    }

    private void appoint(String button, String then) {
        journey.as("admin-one", page -> {
            Journey.look(page, "/admin/person?reference=" + HEAD);
            page.click(button);
            page.locator(then).waitFor();
            return page;
        });
    }

    /** A share of nothing leaves what arrives to everybody, as the other tests want it. */
    private static void share(Page page) {
        Journey.look(page, "/agency/team-member?person=" + HEAD);
        page.fill("#share", "101");
        page.click("#save");
        page.locator("text=from 0 to 100").first().waitFor();
        Accessibility.check(page);
        page.fill("#share", "0");
        page.click("#save");
        page.waitForURL("**/agency/team");
        Accessibility.check(page);
    }

    private static void away(Page page) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(30);
        page.fill("#first", day.toString());
        page.fill("#last", day.plusDays(2).toString());
        page.click("#leave");
        page.locator("input[value='Take back']").waitFor();
        Accessibility.check(page);
        page.click("input[value='Take back']");
        page.locator("input[value='Take back']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void arrived(Page page, String application) {
        Visitors.until(page, () -> {
            page.navigate("/agency/review?application=" + application);
            return page.locator("#claim").count() > 0;
        });
        Accessibility.check(page);
    }

    private static void given(Page page, String application) {
        arrived(page, application);
        page.selectOption("#holding #colleague", HEAD);
        page.click("#assign");
        page.locator("#putBack").waitFor();
        Accessibility.check(page);
        page.fill("#note", "Have a look, please.");
        page.click("#writeNote");
        page.locator("blockquote:has-text('Have a look')").waitFor();
        List<String> checks =
                page.locator("section[aria-labelledby=findings-title] li").allInnerTexts();
        assertTrue(!checks.isEmpty(), "checks are there");
        Journey.look(page, "/agency/approve-several?application=" + application);
        page.click("#approveAll");
        page.locator("progress").waitFor();
        Accessibility.check(page);
        assertEquals(1, page.locator("main tbody tr").count());
    }
}
