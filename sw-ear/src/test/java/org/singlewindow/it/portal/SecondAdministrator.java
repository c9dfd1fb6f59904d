package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Visitors;

/** Another administrator finds an edition of an official list among what waits, looks at it and agrees. */
final class SecondAdministrator {
    private SecondAdministrator() {}

    static void approves(String title) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "admin-two");
            page.navigate("/admin/work");
            page.locator("#waiting a", new Page.LocatorOptions().setHasText(title))
                    .click();
            page.locator("#difference").waitFor();
            Accessibility.check(page);
            page.click("#approve");
            page.getByText("in force again")
                    .or(page.getByText("The edition takes effect on its day."))
                    .first()
                    .waitFor();
        }
    }

    /** The same, while a page that was opened before stays open: what is done there comes too late, and that is said. */
    static void approvesAtAnotherPage(String title) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page late = Visitors.signedIn(visitor, "admin-two");
            late.navigate("/admin/work");
            late.locator("#waiting a", new Page.LocatorOptions().setHasText(title))
                    .click();
            late.locator("#difference").waitFor();
            approves(title);
            late.fill("#reason", "Another list was meant.");
            late.click("#refuse");
            late.getByText("waits for a second administrator any more").first().waitFor();
            assertEquals("Another list was meant.", late.inputValue("#reason"));
            Accessibility.check(late);
        }
    }
}
