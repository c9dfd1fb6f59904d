package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.OnePage;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;
import org.singlewindow.it.support.Visitors;

/** Drafts are marked, checked, signed with one opening of the key and lodged one by one; others are deleted. */
@ArquillianTest
@RunAsClient
class SeveralIT {
    private static final String PERSON = "trader-hanbit";
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");

    @Test
    void twoAreLodgedInOneGoAndTheOneThatLacksSomethingStays() throws Exception {
        TradersProgram trader = TradersProgram.of(PERSON);
        String one = trader.enter(consignment("Several one", "HDMUSYD261", "AU-2026-118971"), PAPERS);
        String other = trader.enter(consignment("Several other", "HDMUSYD262", "AU-2026-118972"), PAPERS);
        String lacking = trader.enter(consignment("Several lacking", "HDMUSYD263", "AU-2026-118973"), List.of());
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, PERSON);
            mark(page, one, other, lacking);
            Accessibility.check(page);
            page.click("#lodgeThese");
            page.waitForURL("**/trader/lodge-several**");
            Accessibility.check(page);
            assertTrue(
                    row(page, lacking).contains("Papers") || row(page, lacking).contains("Attach"), row(page, lacking));
            page.click("#toSign");
            Accessibility.check(page);
            page.click("#signButton");
            page.waitForURL(Pattern.compile(".*/trader/lodged-several.*"));
            Accessibility.check(page);
            for (String lodged : List.of(one, other)) {
                assertTrue(row(page, lodged).matches("(?s).*IM\\d{2}-\\d{7}-\\d.*"), row(page, lodged));
            }
            String told = page.locator("main").innerText();
            page.reload();
            assertEquals(told, page.locator("main").innerText(), "looking again lodges nothing");
            page.navigate("/trader/lodged-several?ref=" + one + "&ref=" + lacking);
            assertTrue(row(page, lacking).contains("Not lodged"), row(page, lacking));

            uploaded(page, lacking);
            discarded(page, lacking);
        }
        for (String path : List.of("lodge-several", "sign-several", "lodged-several", "discard")) {
            try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
                Page page = Visitors.signedIn(visitor, "trader-nuri");
                assertEquals(
                        404, page.navigate("/trader/" + path + "?ref=" + one).status(), path);
            }
        }
    }

    private static void mark(Page page, String... drafts) {
        page.navigate("/trader/work?view=drafts&text=several");
        for (String draft : drafts) {
            page.check("input[name=ref][value='" + draft + "']");
        }
    }

    private static String row(Page page, String reference) {
        return page.locator("[id='" + reference + "']").innerText();
    }

    /** Two good files and a bad one: each is told at its name. */
    private static void uploaded(Page page, String draft) {
        page.navigate("/trader/attachments?ref=" + draft);
        page.setInputFiles("#file_korean-label", new FilePayload[] {
            new FilePayload("front.pdf", "application/pdf", OnePage.bytes()),
            new FilePayload("back.pdf", "application/pdf", (OnePage.PDF + "\n").getBytes(StandardCharsets.US_ASCII))
        });
        page.setInputFiles("#file_other", new FilePayload("odd.pdf", "application/pdf", new byte[] {1, 2, 3}));
        page.click("#send");
        page.locator("#files a:has-text('back.pdf')").waitFor();
        Locator sent = page.locator("#sent li");
        assertEquals(3, sent.count());
        assertTrue(
                sent.nth(0).innerText().matches("(?s)front.pdf .*Uploaded.*"),
                sent.nth(0).innerText());
        assertTrue(sent.nth(2).innerText().contains("odd.pdf"), sent.nth(2).innerText());
        assertEquals(
                1,
                page.locator("#sent .sw-error").count(),
                page.locator("#sent").innerText());
        assertEquals(2, page.locator("#files li").count());
        Accessibility.check(page);
        page.locator("#files [id^=remove_]").first().click();
        page.waitForCondition(() -> page.locator("#files li").count() == 1);
    }

    private static void discarded(Page page, String draft) {
        mark(page, draft);
        page.click("#discardThese");
        page.waitForURL("**/trader/discard**");
        Accessibility.check(page);
        page.click("#discard");
        page.waitForURL("**/trader/work**");
        assertEquals(404, page.navigate("/trader/dossier?ref=" + draft).status());
    }

    private static JsonObject consignment(String title, String bill, String certificate) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        JsonObject known = Surroundings.ledger()
                .consignment(
                        "HANBIT",
                        Map.of(
                                "/FD01/items/2/expiry", today.plusYears(1).toString(),
                                "/VQ02/hc_no", certificate,
                                "/VQ02/hc_date", today.toString()));
        JsonObject sections = known.getJsonObject("consignment");
        JsonObject transport = Json.createObjectBuilder(sections.getJsonObject("transport"))
                .add("billOfLading", bill)
                .remove("cargoNumber")
                .build();
        return Json.createObjectBuilder(known)
                .add("title", title)
                .add("consignment", Json.createObjectBuilder(sections).add("transport", transport))
                .build();
    }
}
