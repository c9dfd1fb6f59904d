package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;
import org.singlewindow.it.support.Visitors;

/** What was lodged stands in the address book, is offered while the next consignment is typed, and is corrected and deleted. */
@ArquillianTest
@RunAsClient
class AddressBookIT {
    private static final String SELLER = "Wattle Creek Exports Pty Ltd";
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");
    private static final String NAME = "#f_consignment_exporter_name";

    @Test
    void whatWasLodgedIsOfferedInTheNextConsignment() throws Exception {
        TradersProgram trader = TradersProgram.of("trader-hanbit");
        JsonObject consignment = consignment();
        trader.submit(consignment, PAPERS, "IT-ADDRESS-BOOK-1");
        String draft = trader.enter(consignment, PAPERS);
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, "trader-hanbit");
            Visitors.until(page, () -> isListed(page));
            Accessibility.check(page);

            page.navigate("/trader/section?section=exporter&ref=" + draft);
            page.fill(NAME, "wattle");
            page.waitForFunction("id => document.querySelector(id).list?.options[0]?.value", NAME);
            assertEquals(SELLER, page.evalOnSelector(NAME, "field => field.list.options[0].value"));
            Accessibility.check(page);

            correct(page);
            page.navigate("/trader/address-book?kind=GOODS");
            Accessibility.check(page);
        }
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, "trader-nuri");
            assertFalse(isListed(page), "another trader's");
        }
    }

    private static void correct(Page page) {
        isListed(page);
        page.locator("tbody a").first().click();
        page.fill("#f_consignment_exporter_country", "ZZ");
        page.click("#save");
        page.locator(".sw-error-summary").waitFor();
        Accessibility.check(page);
        page.fill("#f_consignment_exporter_country", "NZ");
        page.click("#save");
        page.waitForURL("**/trader/address-book**");
        isListed(page);
        page.locator(".sw-ask summary").first().click();
        page.locator("[id^=remove_]").first().click();
        page.locator(".sw-messages").first().waitFor();
        assertFalse(isListed(page));
    }

    private static boolean isListed(Page page) {
        page.navigate("/trader/address-book?text=wattle");
        return page.locator("main").innerText().contains(SELLER);
    }

    private static JsonObject consignment() throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        JsonObject known = Surroundings.ledger()
                .consignment(
                        "HANBIT",
                        Map.of(
                                "/FD01/items/2/expiry", today.plusYears(1).toString(),
                                "/VQ02/hc_no", "AU-2026-118961",
                                "/VQ02/hc_date", today.toString()));
        JsonObject seller = Json.createObjectBuilder()
                .add("name", SELLER)
                .add("address", "1 Wattle Creek Road, Dalby QLD 4405, Australia")
                .add("country", "AU")
                .build();
        return Json.createObjectBuilder(known)
                .add("title", "From a new exporter")
                .add(
                        "consignment",
                        Json.createObjectBuilder(known.getJsonObject("consignment"))
                                .add("exporter", seller))
                .build();
    }
}
