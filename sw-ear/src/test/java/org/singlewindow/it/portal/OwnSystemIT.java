package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.ReceivedMessage;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.OwnSystem;
import org.singlewindow.it.support.OwnSystem.Mood;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/** An agency by its own system: connected on a page, served by AS4, and however it behaves nothing is lost or doubled. */
@ArquillianTest
@RunAsClient
class OwnSystemIT {
    private static final String AGENCY = "RRA";
    private static final String ADMINISTRATOR = "admin-one";
    private static final long PATIENCE_SECONDS = 60;

    private final Ledger ledger = Surroundings.ledger();
    private OwnSystem agency;

    /** A state to wait for. */
    @FunctionalInterface
    private interface State {
        boolean reached() throws Exception;
    }

    @BeforeEach
    void connect() {
        OwnSystem system = new OwnSystem(AGENCY, Surroundings.data(), Surroundings.portal());
        agency = system;
        new Journey(Locale.ENGLISH).as(ADMINISTRATOR, page -> {
            describe(page, system.address());
            if (page.locator("#certificates tbody tr").count() == 0) {
                register(page);
            }
            page.locator("#check").click();
            page.locator("#checked .sw-status-ACKNOWLEDGED").waitFor();
            Accessibility.check(page);
            page.locator("#bySystem").click();
            page.locator("#onScreens").waitFor();
            Accessibility.check(page);
            return page;
        });
    }

    private static void describe(Page page, URI address) {
        Journey.look(page, "/admin/partners");
        page.locator("a[href*='code=" + AGENCY + "']").click();
        Accessibility.check(page);
        page.locator("#endpoint").fill("somewhere");
        page.locator("#save").click();
        page.locator("#problems").waitFor();
        Accessibility.check(page);
        page.locator("#endpoint").fill(address.toString());
        page.locator("#pauses").fill("100ms 100ms 200ms 200ms 500ms 500ms 1s 1s 1s 1s");
        page.locator("#save").click();
        page.locator("text=The connection is saved").waitFor();
    }

    private static void register(Page page) {
        Path certificate = Surroundings.data().pki().resolve("systems").resolve(AGENCY + ".crt");
        page.locator("#file").setInputFiles(certificate);
        page.locator("#send").click();
        page.locator("#certificates tbody tr").waitFor();
        Accessibility.check(page);
    }

    @AfterEach
    void disconnect() throws Exception {
        agency.is(Mood.WELL);
        new Journey(Locale.KOREAN).as(ADMINISTRATOR, page -> {
            Journey.look(page, "/admin/partner?code=" + AGENCY);
            page.locator("#onScreens").click();
            page.locator("#bySystem").waitFor();
            return page;
        });
        agency.close();
    }

    @Test
    void theApplicationGoesThereTheDecisionComesBackAndTheHelpDeskSeesEachHop() throws Exception {
        String application = lodged();
        until("it arrived", () -> agency.received("SubmitApplication").size() == 1);
        ReceivedMessage message = agency.received("SubmitApplication").get(0);
        assertTrue(OwnSystem.xml(message).contains("<ApplicationID>" + application + "</ApplicationID>"));
        assertEquals(4, message.parts().size(), "the application and its three papers");
        assertEquals("NURI", message.properties().get("originalSender"));
        until("the receipt counts", () -> "RECEIVED".equals(state(application)));

        String approval = decision(application, "<OutcomeCode>APPROVED</OutcomeCode>");
        String id = UUID.randomUUID() + "@" + AGENCY;
        agency.say(id, "ReportDecision", approval);
        agency.say(id, "ReportDecision", approval);
        until("approved", () -> "APPROVED".equals(state(application)));
        assertEquals(1, ledger.count("from certificate where application = '" + application + "'"));

        agency.say("ReportDecision", decision(application, "<OutcomeCode>REFUSED</OutcomeCode>"));
        until("told why not", () -> agency.received("ReportError").size() == 1);
        assertTrue(OwnSystem.xml(agency.received("ReportError").get(0)).contains("application.already-decided"));
        watched(application);
    }

    private static void watched(String application) {
        new Journey(Locale.ENGLISH).as("helpdesk-one", page -> {
            Journey.look(page, "/helpdesk/exchange?text=" + application);
            assertEquals(2, page.locator("#messages tbody tr").count(), "the application and the decision");
            page.locator("#messages tbody tr").last().locator("a").click();
            page.locator("#explained").waitFor();
            Accessibility.check(page);
            String text = page.locator("main").innerText();
            assertTrue(text.contains("signed a receipt for exactly what was sent"), text);
            assertEquals(0, page.locator("#kept input[type=submit]").count(), "the help desk reads nothing");
            return page;
        });
        new Journey(Locale.KOREAN).as(ADMINISTRATOR, page -> {
            Journey.look(page, "/helpdesk/exchange?partner=" + AGENCY);
            page.locator("#messages tbody tr").last().locator("a").click();
            page.locator("#kept input[type=submit]").first().click();
            page.locator("#content").waitFor();
            Accessibility.check(page);
            return page;
        });
    }

    @Test
    void aBrokenSystemGetsItsMessagesOnceItIsWellAndTheTraderSeesWhy() throws Exception {
        agency.is(Mood.BROKEN);
        String application = lodged();
        until(
                "it does not answer",
                () -> ledger.count("from partner where code = '" + AGENCY + "' and silent_since is not null") == 1);
        new Journey(Locale.ENGLISH).as("trader-nuri", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier(application));
            String text = page.locator("main").innerText();
            assertTrue(text.contains("your application is safe and will be sent"), text);
            return page;
        });
        agency.is(Mood.WELL);
        until("arrived at last", () -> "RECEIVED".equals(state(application)));
        assertEquals(1, agency.received("SubmitApplication").size());
    }

    @Test
    void aReceiptThatIsLostMakesAMessageComeAgainButCountOnce() throws Exception {
        agency.is(Mood.LOSES_RECEIPTS);
        String application = lodged();
        until("it came more than once", () -> agency.arrivals() > 1);
        assertEquals("LODGED", state(application), "nothing proves yet that it arrived");
        agency.is(Mood.WELL);
        until("receipted", () -> "RECEIVED".equals(state(application)));
        assertEquals(1, agency.received("SubmitApplication").size());
        assertEquals(
                1,
                ledger.count("from evidence e join transmission t on t.id = e.transmission where e.kind = 'RECEIPT'"
                        + " and t.subject = '" + application + "'"));
    }

    @Test
    void whoeverIsNotThePartnerIsTurnedAwayAndLogged() throws Exception {
        long before = ledger.count("from turned_away");
        try (OwnSystem stranger = new OwnSystem("KTC", Surroundings.data(), Surroundings.portal())) {
            assertThrows(
                    NotDelivered.class, () -> stranger.say("ReportDecision", decision("RR0226-0000000-0", "<X/>")));
        }
        HttpResponse<String> plain = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Surroundings.portal().resolve("/as4"))
                                .header("Content-Type", "application/soap+xml")
                                .POST(HttpRequest.BodyPublishers.ofString("<?xml version='1.0'?><!DOCTYPE x []><x/>"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertTrue(plain.statusCode() == 400 || plain.statusCode() == 200, plain.body());
        assertEquals(before + 2, ledger.count("from turned_away"));
    }

    private String lodged() throws Exception {
        JsonObject consignment = ledger.consignment("NURI", Map.of("/RR02/items/1/conf_no", "R-R-NAU-SPK01"));
        TradersProgram trader = TradersProgram.of("trader-nuri");
        String dossier =
                trader.enter(consignment, List.of("conformity-certificate", "commercial-invoice", "bill-of-lading"));
        Receipt receipt = trader.lodge(dossier, UUID.randomUUID().toString());
        return Objects.requireNonNull(receipt.applications().get("RR02"));
    }

    private static String decision(String application, String rest) {
        return OwnSystem.document("Decision", "<ApplicationID>" + application + "</ApplicationID>" + rest);
    }

    private String state(String application) throws Exception {
        return one("select state from application where reference = '" + application + "'");
    }

    private String dossier(String application) {
        try {
            return one("select dossier_reference from application where reference = '" + application + "'");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String one(String query) throws Exception {
        return String.join(", ", ledger.all(query));
    }

    private static void until(String what, State state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!state.reached()) {
            assertTrue(System.nanoTime() < end, "Never reached: " + what);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
