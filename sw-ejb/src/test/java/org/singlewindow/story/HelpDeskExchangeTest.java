package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.correspondence.Dispatching;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.helpdesk.CallerCase;
import org.singlewindow.helpdesk.CallerCases;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Connection;
import org.singlewindow.partner.RetryPlan;

/** The help desk sees whether an application reached the agency's own system, and what came back. */
class HelpDeskExchangeTest {
    private static final String TRADER = "trader-hanbit";
    private static final String AGENCY = "QIA";

    private final Stage stage = new Stage();
    private String application = "";
    private String dossier = "";

    @BeforeEach
    void lodgeToAnAgencyWithASystem() throws CertificateEncodingException {
        Connecting connecting = stage.as("admin-one", Connecting.class);
        connecting.describe(
                AGENCY,
                0,
                new Connection(
                        "https://agency.example/as4", "agreement", Connection.USUAL_SERVICE, RetryPlan.parse("1h 1h")));
        connecting.register(
                AGENCY, stage.credential("official-qia").certificate().getEncoded());
        connecting.workBySystem(AGENCY, connecting.open(AGENCY).partner().version());
        dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private CallerCase open() {
        return stage.as("helpdesk-one", CallerCases.class).open(dossier);
    }

    private List<String> exchanged() {
        return open().happenings().stream()
                .filter(one -> one.subject().equals(application))
                .filter(one -> !one.state().isEmpty())
                .map(one -> one.sort() + " " + one.what() + " " + one.state())
                .toList();
    }

    @Test
    void itSeesWhetherItReachedTheAgencysSystemAndWhatCameBack() {
        assertEquals(List.of("SENT SubmitApplication WAITING"), exchanged(), "once, and not as an envelope, too");
        Stage.Sent sent = stage.sent().stream()
                .filter(one -> one.partner().equals(AGENCY))
                .findFirst()
                .orElseThrow();
        stage.a(Dispatching.class).receipted(AGENCY, sent.envelope(), "<receipt/>".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("SENT SubmitApplication RECEIPTED"), exchanged());

        stage.a(Taking.class)
                .take(new InTray.Received(
                        AGENCY,
                        "m-1",
                        "conversation",
                        "AskQuestion",
                        "digest",
                        "signature",
                        List.of(new Content("document", "application/xml", question())),
                        "<envelope/>"));
        assertEquals(List.of("SENT SubmitApplication RECEIPTED"), exchanged(), "nobody knows yet what it is about");
        stage.deliver();
        assertEquals(List.of("CAME AskQuestion PROCESSED", "SENT SubmitApplication RECEIPTED"), exchanged());
        assertFalse(Calling.said(open().happenings()).contains("Which farm?"), "nor what it says");
    }

    private byte[] question() {
        return ("<Question xmlns='urn:singlewindow:xml:1'><ID>1</ID><IssueDateTime>"
                        + stage.a(Clock.class).instant() + "</IssueDateTime><ApplicationID>" + application
                        + "</ApplicationID><Text>Which farm?</Text></Question>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
