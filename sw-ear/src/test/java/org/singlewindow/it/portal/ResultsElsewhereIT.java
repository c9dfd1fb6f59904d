package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/** A result of an application that never went through the window reaches trader and customs through it. */
@ArquillianTest
@RunAsClient
class ResultsElsewhereIT {
    private static final String BUSINESS = "000-81-00014";
    private static final List<String> PAPERS =
            List.of("conformity-certificate", "commercial-invoice", "bill-of-lading");

    private final Ledger ledger = Surroundings.ledger();

    @Test
    void anApprovalReportedOnThePageSparesTheTraderTheApplication() throws Exception {
        String bill = "ELSEWHERE" + (System.nanoTime() % 1_000_000_000);
        Journey english = new Journey(Locale.ENGLISH);
        english.as("official-rra", page -> report(page, bill));

        String dossier = TradersProgram.of("trader-nuri").enter(speaker(bill), PAPERS);
        english.as("trader-nuri", page -> {
            Journey.look(page, "/trader/documents?ref=" + dossier);
            assertTrue(text(page).contains("already approved outside the window (RRA-" + bill + ")"), text(page));
            return page;
        });
        Receipt receipt = TradersProgram.of("trader-nuri")
                .lodge(dossier, UUID.randomUUID().toString());

        assertEquals(Map.of(), receipt.applications());
        assertEquals(Set.of("READY"), state(receipt));
        new Journey(Locale.KOREAN).as("trader-nuri", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            assertTrue(text(page).contains("창구 밖에서 승인: RRA-" + bill), text(page));
            return page;
        });
        english.as("official-rra", page -> {
            Journey.look(page, "/agency/results?text=" + bill);
            assertTrue(text(page).contains(receipt.declaration()), text(page));
            return page;
        });
    }

    /** First with nothing in it, which is said at each field, then with everything. */
    private static Page report(Page page, String bill) {
        Journey.look(page, "/agency/results");
        page.locator("#send").click();
        Accessibility.check(page);
        assertTrue(page.locator("#f_number-error").isVisible());
        assertTrue(page.locator("#f_billOfLading-error").isVisible());
        page.locator("#f_document").selectOption("RR02");
        page.locator("#f_number").fill("RRA-" + bill);
        page.locator("#f_businessNumber").fill(BUSINESS);
        page.locator("#f_billOfLading").fill(" " + bill + " ");
        page.locator("#send").click();
        page.locator("text=It goes to its declaration as soon as that is lodged")
                .waitFor();
        Accessibility.check(page);
        return page;
    }

    @Test
    void approvalsReportedByTheAgenciesSystemsReachTheDeclarationThatStands() throws Exception {
        Receipt receipt = TradersProgram.of("trader-hanbit")
                .declare(
                        "ELSEWHERE-" + System.nanoTime() % 1_000_000_000,
                        UUID.randomUUID().toString());
        assertEquals(Set.of("LODGED"), state(receipt));
        String quarantined = approval("VQ02", receipt);

        HttpResponse<String> once = post("official-qia", quarantined);
        HttpResponse<String> twice = post("official-qia", quarantined);

        assertEquals(200, once.statusCode(), once.body());
        assertEquals(once.body(), twice.body());
        assertEquals(
                receipt.declaration(),
                TradersProgram.read(once.body()).getJsonArray("declarations").getString(0));
        assertEquals(Set.of("LODGED"), state(receipt));
        assertEquals(200, post("official-mfds", approval("FD01", receipt)).statusCode());
        assertEquals(Set.of("LODGED"), state(receipt), "customs has not confirmed the reason against the wildlife act");
        new Journey(Locale.KOREAN).confirm(receipt.declaration());
        assertEquals(Set.of("READY"), state(receipt));
        assertEquals(
                409,
                post("official-qia", quarantined.replace("000-81-00011", "000-81-00012"))
                        .statusCode());
        assertEquals(403, post("trader-hanbit", quarantined).statusCode());
        assertEquals(422, post("official-mfds", quarantined).statusCode());
    }

    private static String approval(String document, Receipt receipt) {
        return Json.createObjectBuilder()
                .add("document", document)
                .add("number", document + "-" + receipt.declaration())
                .add("outcome", "approved")
                .add("decidedOn", LocalDate.now(ZoneId.of("Asia/Seoul")).toString())
                .add("businessNumber", "000-81-00011")
                .add("declaration", receipt.declaration())
                .build()
                .toString();
    }

    private JsonObject speaker(String bill) throws SQLException {
        JsonObject consignment = ledger.consignment("NURI", Map.of("/RR02/items/1/conf_no", "R-R-NAU-SPK01"));
        return Json.createPointer("/consignment/transport/billOfLading").replace(consignment, Json.createValue(bill));
    }

    private static HttpResponse<String> post(String persona, String body) throws Exception {
        return Programs.of(persona)
                .send(Programs.to("results", "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private Set<String> state(Receipt receipt) throws SQLException {
        return ledger.all("select state from declaration where reference = '" + receipt.declaration() + "'");
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
