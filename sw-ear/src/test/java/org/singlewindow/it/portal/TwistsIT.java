package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;
import org.singlewindow.server.DemoKeys;

/** Fresh oranges on a bad day: two tabs, a session that ends, the back button, two officials at once. Nothing is lost. */
@ArquillianTest
@RunAsClient
class TwistsIT {
    private static final String TRADER = "trader-dongbaek";
    private static final Map<String, Map<String, String>> MISSING = Map.of(
            "FD01", Map.of("f_answers_FD01_items_1_expiry", "2027-03-01"),
            "PQ01", Map.of("f_answers_PQ01_pc_no", "US-2026-55021", "f_answers_PQ01_pc_date", "2026-11-10"));

    @Test
    void twoTabsTheBackButtonAnExpiredSessionAndTwoOfficialsLoseNothing() throws Exception {
        Journey journey = new Journey(Locale.ENGLISH);
        String dossier;
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, TRADER);
            page.locator("main a[href*='/trader/dossier']").last().click();
            dossier = Journey.parameter(page, "ref");
            theSecondTabIsToldAndKeepsWhatWasTyped(page, dossier);
            whatWasTypedSurvivesTheSession(page, dossier);
            twoTabsThatSignLodgeOnce(page, dossier);
            theBackButtonLeadsToTheReceipts(page);
        }
        theSecondOfficialIsTold(dossier);
        journey.approve("official-qia", dossier);
        released(journey, dossier);
    }

    private static void theSecondTabIsToldAndKeepsWhatWasTyped(Page first, String dossier) {
        String address = "/trader/section?section=shipment&ref=" + dossier;
        String invoice = "#f_consignment_shipment_invoiceNumber";
        Page second = first.context().newPage();
        first.navigate(address);
        second.navigate(address);
        first.fill(invoice, "FIRST-1");
        first.click("#save");
        first.waitForURL(url -> !url.contains("section=shipment"));
        second.fill(invoice, "SECOND-2");
        second.click("#save");
        second.getByText("Another tab or another person saved this part first").waitFor();
        assertEquals("SECOND-2", second.inputValue(invoice));
        second.navigate(address);
        assertEquals("FIRST-1", second.inputValue(invoice));
        second.close();
    }

    private static void whatWasTypedSurvivesTheSession(Page page, String dossier) {
        String seal = "#f_consignment_transport_sealNumber";
        page.navigate("/trader/section?section=transport&ref=" + dossier);
        page.fill(seal, "SEAL-4711");
        List<Cookie> others = page.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                .toList();
        page.context().clearCookies();
        page.context().addCookies(others);
        page.click("#save");
        page.waitForURL("**/sign-in**");
        page.locator("#persona-" + TRADER).click();
        page.waitForURL("**/trader/section**");
        assertEquals("SEAL-4711", page.inputValue(seal));
        page.click("#save");
        page.waitForURL(url -> !url.contains("section=transport"));
        page.navigate("/trader/section?section=transport&ref=" + dossier);
        assertEquals("SEAL-4711", page.inputValue(seal));
    }

    private static void twoTabsThatSignLodgeOnce(Page page, String dossier) {
        MISSING.forEach((document, values) -> {
            page.navigate("/trader/questions?document=" + document + "&ref=" + dossier);
            values.forEach((input, value) -> page.locator("#" + input).fill(value));
            page.locator("#save").click();
            page.waitForLoadState();
        });
        page.navigate("/trader/check?ref=" + dossier);
        page.click("#toSign");
        whatChangedMeanwhileIsReadAgain(page, dossier);
        Page second = page.context().newPage();
        second.navigate("/trader/sign?ref=" + dossier);
        page.click("#toSign");
        page.click("#signButton");
        page.waitForURL("**/trader/submitted**");
        // The key was opened in the first tab; it does not leave it.
        second.setInputFiles(
                "#p12", Surroundings.data().pki().resolve("personas").resolve(TRADER + ".p12"));
        second.fill("#password", DemoKeys.PASSWORD);
        second.click("#signButton");
        second.waitForURL("**/trader/submitted**");
        assertEquals(
                page.locator("main table").innerText(),
                second.locator("main table").innerText());
        second.close();
    }

    /** The statement is open; in another tab somebody corrects the dossier. */
    private static void whatChangedMeanwhileIsReadAgain(Page page, String dossier) {
        page.locator("#signButton").waitFor();
        Page second = page.context().newPage();
        second.navigate("/trader/section?section=shipment&ref=" + dossier);
        second.fill("#f_consignment_shipment_invoiceNumber", "THIRD-3");
        second.click("#save");
        second.waitForURL(url -> !url.contains("section=shipment"));
        second.close();
        page.click("#signButton");
        page.waitForURL("**/trader/check**");
        page.getByText("The dossier was changed since you opened the page").waitFor();
        Accessibility.check(page);
    }

    private static void theBackButtonLeadsToTheReceipts(Page page) {
        page.goBack();
        page.waitForURL("**/trader/submitted**");
        assertTrue(page.locator("main table").isVisible());
    }

    private static void theSecondOfficialIsTold(String dossier) {
        try (BrowserContext one = Visitors.visitor(Locale.ENGLISH);
                BrowserContext other = Visitors.visitor(Locale.ENGLISH)) {
            Page first = Visitors.signedIn(one, "official-mfds");
            Journey.take(first, dossier);
            String review = first.url();
            Page second = Visitors.signedIn(other, "official-mfds2");
            second.navigate(review);
            assertTrue(second.locator(".sw-decision").innerText().contains("Jeong Dasom"), "who holds it");
            assertEquals(0, second.locator("#approve").count());

            Page sameOfficialElsewhere = one.newPage();
            sameOfficialElsewhere.navigate(review);
            first.click("#approve");
            first.waitForURL(url -> !url.equals(review));
            sameOfficialElsewhere.locator("h1").click();
            sameOfficialElsewhere.keyboard().press("r");
            sameOfficialElsewhere.selectOption("#reasonCode", new String[] {"OTHER"});
            sameOfficialElsewhere.fill("#reasonText", "Too late");
            sameOfficialElsewhere.click("#refuse");
            sameOfficialElsewhere.getByText("has already been decided").waitFor();
            assertEquals("Too late", sameOfficialElsewhere.inputValue("#reasonText"));
        }
    }

    private static void released(Journey journey, String dossier) throws SQLException {
        String declaration = Surroundings.ledger()
                .all("select reference from declaration where dossier_reference = '" + dossier + "'")
                .iterator()
                .next();
        journey.as("customs-incheon", page -> {
            Visitors.until(page, () -> {
                page.navigate("/customs/releases?office=all");
                return page.locator("#releases tbody a[href*='" + declaration + "']")
                                .count()
                        > 0;
            });
            page.locator("#releases tbody a[href*='" + declaration + "']")
                    .first()
                    .click();
            page.locator("#releaseButton").click();
            page.waitForLoadState();
            return page;
        });
    }
}
