package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.ReceivedMessage;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.OwnSystem;
import org.singlewindow.it.support.OwnSystem.Mood;
import org.singlewindow.it.support.PartnerPages;
import org.singlewindow.it.support.SpeakerCase;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** An agency by its own system: connected on a page, served by AS4, and however it behaves nothing is lost or doubled. */
@ArquillianTest
@RunAsClient
class OwnSystemIT {
    private static final String AGENCY = "RRA";
    private static final String ADMINISTRATOR = "admin-one";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Ledger ledger = Surroundings.ledger();
    private OwnSystem agency;

    @BeforeEach
    void connectTheAgency() {
        agency = connected(AGENCY);
    }

    private static OwnSystem connected(String code) {
        OwnSystem system = new OwnSystem(code, Surroundings.data(), Surroundings.portal());
        PartnerPages.connect(code, system.address());
        return system;
    }

    @AfterEach
    void disconnectTheAgency() throws Exception {
        disconnect(AGENCY, agency);
    }

    private static void disconnect(String code, OwnSystem system) throws Exception {
        system.is(Mood.WELL);
        PartnerPages.disconnect(code);
        system.close();
    }

    @Test
    void theClearanceSystemHearsOfEverythingAndReleases() throws Exception {
        OwnSystem customs = new OwnSystem("KCS", Surroundings.data(), Surroundings.portal());
        PartnerPages.connectWatched("KCS", customs.address());
        try {
            SpeakerCase speaker = SpeakerCase.lodge();
            String application = speaker.application();
            until("declared", () -> customs.received("SubmitDeclaration").size() == 1);
            String declaration = speaker.declaration();
            assertTrue(
                    OwnSystem.xml(customs.received("SubmitDeclaration").get(0)).contains(declaration));
            customs.say("ReportClearance", clearance(declaration, "SELECTED", "<Text>X선 검색</Text>"));
            String dossier = speaker.dossier();
            new Journey(Locale.KOREAN).as("trader-nuri", page -> {
                Visitors.until(page, () -> {
                    page.navigate("/trader/case?ref=" + dossier);
                    return page.locator("main").innerText().contains("X선 검색");
                });
                Accessibility.check(page);
                return page;
            });

            until("it arrived", () -> "RECEIVED".equals(speaker.state()));
            agency.say("ReportDecision", decision(application, "<OutcomeCode>APPROVED</OutcomeCode>"));
            until("customs knows", () -> customs.received("ReportRequirement").size() == 1);
            assertTrue(OwnSystem.xml(customs.received("ReportRequirement").get(0))
                    .contains("<AllMetIndicator>true</AllMetIndicator>"));
            customs.say("ReportClearance", clearance(declaration, "RELEASED", ""));
            until("it hears why not", () -> customs.received("ReportError").size() == 1);
            assertTrue(OwnSystem.xml(customs.received("ReportError").get(0)).contains("declaration.inspection-open"));
            assertEquals("HELD", one("select state from declaration where reference = '" + declaration + "'"));

            customs.say("ReportClearance", clearance(declaration, "INSPECTED", ""));
            until(
                    "nothing is wrong",
                    () -> "READY".equals(one("select state from declaration where reference = '" + declaration + "'")));
            customs.say("ReportClearance", clearance(declaration, "RELEASED", ""));
            until(
                    "released",
                    () -> "RELEASED"
                            .equals(one("select state from declaration where reference = '" + declaration + "'")));
        } finally {
            disconnect("KCS", customs);
        }
    }

    @Test
    void aResultOfAnApplicationLodgedElsewhereComesTheSameWay() throws Exception {
        String bill = "WIRE" + System.nanoTime() % 1_000_000_000;
        agency.say(
                "ReportResult",
                OwnSystem.document(
                        "Result",
                        "<DocumentTypeCode>RR02</DocumentTypeCode><ResultID>" + bill
                                + "</ResultID><OutcomeCode>APPROVED</OutcomeCode><DecisionDate>2026-01-15</DecisionDate>"
                                + "<BusinessNumber>000-81-00014</BusinessNumber><TransportContractDocumentID>" + bill
                                + "</TransportContractDocumentID>"));
        until("reported", () -> ledger.count("from result_elsewhere where number = '" + bill + "'") == 1);
        assertEquals("system-rra", one("select reported_by from result_elsewhere where number = '" + bill + "'"));
    }

    private static String clearance(String declaration, String status, String rest) {
        return OwnSystem.document(
                "ClearanceStatus",
                "<DeclarationID>" + declaration + "</DeclarationID><StatusCode>" + status + "</StatusCode>" + rest);
    }

    @Test
    void theApplicationGoesThereTheDecisionComesBackAndTheHelpDeskSeesEachHop() throws Exception {
        SpeakerCase speaker = SpeakerCase.lodge();
        String application = speaker.application();
        until("it arrived", () -> agency.received("SubmitApplication").size() == 1);
        ReceivedMessage message = agency.received("SubmitApplication").get(0);
        assertTrue(OwnSystem.xml(message).contains("<ApplicationID>" + application + "</ApplicationID>"));
        assertEquals(4, message.parts().size(), "the application and its three papers");
        assertEquals("NURI", message.properties().get("originalSender"));
        until("the receipt counts", () -> "RECEIVED".equals(speaker.state()));

        String approval = decision(application, "<OutcomeCode>APPROVED</OutcomeCode>");
        String id = UUID.randomUUID() + "@" + AGENCY;
        agency.say(id, "ReportDecision", approval);
        agency.say(id, "ReportDecision", approval);
        until("approved", () -> "APPROVED".equals(speaker.state()));
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
            page.locator("#whyKind").selectOption("FAULT");
            page.locator("#kept input[type=submit]").first().click();
            page.locator("#content").waitFor();
            Accessibility.check(page);
            return page;
        });
    }

    @Test
    void aBrokenSystemGetsItsMessagesOnceItIsWellAndTheTraderSeesWhy() throws Exception {
        agency.is(Mood.BROKEN);
        SpeakerCase speaker = SpeakerCase.lodge();
        String application = speaker.application();
        until(
                "it does not answer",
                () -> ledger.count("from partner where code = '" + AGENCY + "' and silent_since is not null") == 1);
        String dossier = speaker.dossier();
        new Journey(Locale.ENGLISH).as("trader-nuri", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            String text = page.locator("main").innerText();
            assertTrue(text.contains("your application is safe and will be sent"), text);
            return page;
        });
        agency.is(Mood.WELL);
        until("arrived at last", () -> "RECEIVED".equals(speaker.state()));
        assertEquals(1, agency.received("SubmitApplication").size());
    }

    @Test
    void aReceiptThatIsLostMakesAMessageComeAgainButCountOnce() throws Exception {
        agency.is(Mood.LOSES_RECEIPTS);
        SpeakerCase speaker = SpeakerCase.lodge();
        String application = speaker.application();
        until("it came more than once", () -> agency.arrivals() > 1);
        assertEquals("LODGED", speaker.state(), "nothing proves yet that it arrived");
        agency.is(Mood.WELL);
        until("receipted", () -> "RECEIVED".equals(speaker.state()));
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

    private static String decision(String application, String rest) {
        return OwnSystem.document("Decision", "<ApplicationID>" + application + "</ApplicationID>" + rest);
    }

    private String one(String query) throws Exception {
        return String.join(", ", ledger.all(query));
    }

    private static void until(String what, Await.State state) throws Exception {
        Await.until(what, PATIENCE, state);
    }
}
