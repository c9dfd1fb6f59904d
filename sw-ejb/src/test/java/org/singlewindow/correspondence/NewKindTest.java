package org.singlewindow.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.exchange.Monitoring;
import org.singlewindow.exchange.Transmission;
import org.singlewindow.exchange.TransmissionFacts;
import org.singlewindow.exchange.TransmissionQuery;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Connection;
import org.singlewindow.partner.RetryPlan;
import org.singlewindow.party.Organisation;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Cut;
import org.singlewindow.story.Stage;

/** A kind of message that the window has never heard of takes part as soon as its class is there; so does a language. */
class NewKindTest {
    private static final String ADMINISTRATOR = "admin-one";
    private static final String XML = "application/xml";
    private static final String TRACE = "<Trace xmlns='urn:singlewindow:xml:1'><ID>t-1</ID>"
            + "<IssueDateTime>2026-11-24T10:15:00Z</IssueDateTime><ContainerID>HDMU1</ContainerID>%s</Trace>";
    private static final String PLACE = "<Place>KRPUS</Place>";

    private final Stage stage = new Stage(TraceMessage.class, TraceXml.class, TraceSegments.class);

    @BeforeEach
    void connected() {
        stage.as(ADMINISTRATOR, Connecting.class)
                .admit("PORTNET", Organisation.Kind.NETWORK, new Text("항만물류망", "Port Logistics Network"));
        connect("PORTNET", "official-mfds");
        connect("QIA", "official-qia");
    }

    @AfterEach
    void curtain() {
        stage.close();
    }

    @Test
    void oneSortOfPartnerMaySendItAndIsHeard() {
        assertEquals(Set.of("ReportError", "Trace"), stage.a(Taking.class).actions("PORTNET"));
        assertFalse(stage.a(Taking.class).actions("QIA").contains("Trace"));

        comes("PORTNET", "m-1", "Trace", XML, TRACE.formatted(PLACE));
        stage.deliver();
        assertEquals(Transmission.State.PROCESSED, transmission("m-1").state());
        assertEquals("HDMU1", transmission("m-1").subject());
        assertEquals("KRPUS", stage.a(TraceMessage.class).traced().get(0).place());
    }

    @Test
    void itsOwnSchemaIsHeldAgainstIt() {
        comes("PORTNET", "m-1", "Trace", XML, TRACE.formatted(""));
        stage.deliver();
        assertRejected("m-1", "payload.invalid /Trace");
    }

    @Test
    void whoeverMayNotSendItIsToldSoEvenIfItCameIn() {
        comes("QIA", "m-1", "Trace", XML, TRACE.formatted(PLACE));
        stage.deliver();
        assertRejected("m-1", "payload.other-action");
        stage.deliver();
        assertTrue(sent("QIA").xml().contains("<Code>payload.other-action</Code>"));
    }

    @Test
    void nobodySaysUnderOneActionWhatBelongsToAnother() {
        comes("PORTNET", "m-1", "ReportError", XML, TRACE.formatted(PLACE));
        comes("QIA", "m-2", "ReportDecision", XML, question());
        stage.deliver();
        assertRejected("m-1", "payload.other-action");
        assertRejected("m-2", "payload.other-action");
    }

    @Test
    void anotherLanguageIsReadAsWhatItSays() {
        comes("PORTNET", "m-1", "Trace", "application/x-segments", "TRC+t-1+2026-11-24T10:15:00Z+HDMU2+KRINC");
        stage.deliver();
        assertEquals("KRINC", stage.a(TraceMessage.class).traced().get(0).place());
    }

    @Test
    void itGoesThroughTheOutboxToThePartnersOwnSystem() {
        stage.a(Posting.class).post("PORTNET", "HDMU1", new TraceMessage.Body("HDMU1", List.of("KRPUS", "KRINC")));
        stage.deliver();
        Stage.Sent sent = sent("PORTNET");
        assertEquals("Trace", sent.letter().attempt().about().action());
        assertEquals("case of HDMU1", sent.letter().attempt().about().conversation());
        assertEquals("SW", sent.letter().originalSender());
        assertTrue(sent.xml().contains("<ContainerID>HDMU1</ContainerID><Place>KRPUS</Place><Place>KRINC</Place>"));
        assertEquals(List.of(), stage.a(TraceMessage.class).asked(), "nobody has said yet that it arrived");

        byte[] receipt = "<receipt/>".getBytes(StandardCharsets.UTF_8);
        stage.a(Dispatching.class).receipted("PORTNET", sent.envelope(), receipt);
        stage.a(Dispatching.class).arrived(sent.envelope());
        assertEquals(List.of("HDMU1"), stage.a(TraceMessage.class).asked(), "once, however often it is told");

        Envelope envelope = stage.a(Envelopes.class).find(sent.envelope()).orElseThrow();
        JsonObject body = Json.parse(envelope.body());
        assertEquals("trace", envelope.kind());
        assertEquals("agency.PORTNET", envelope.destination());
        assertEquals("{\"container\":\"HDMU1\",\"places\":[\"KRPUS\",\"KRINC\"]}", body.toString());
    }

    private void connect(String partner, String holder) {
        Connecting connecting = stage.as(ADMINISTRATOR, Connecting.class);
        Connection connection = new Connection(
                "https://partner.example/as4", "agreement", Connection.USUAL_SERVICE, RetryPlan.parse("1h"));
        connecting.describe(partner, version(partner), connection);
        try {
            connecting.register(partner, stage.credential(holder).certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
        connecting.workBySystem(partner, version(partner));
    }

    private long version(String partner) {
        return stage.as(ADMINISTRATOR, Connecting.class).open(partner).partner().version();
    }

    private void comes(String partner, String id, String action, String mediaType, String document) {
        Content content = new Content("document", mediaType, document.getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(
                InTray.Taken.New.class,
                stage.a(Taking.class)
                        .take(new InTray.Received(
                                partner, id, "conversation", action, id, id, List.of(content), "<envelope/>")));
    }

    private static String question() {
        return "<Question xmlns='urn:singlewindow:xml:1'><ID>1</ID><IssueDateTime>2026-11-24T10:15:00Z</IssueDateTime>"
                + "<ApplicationID>RR0226-0000017-5</ApplicationID><Text>?</Text></Question>";
    }

    private void assertRejected(String messageId, String why) {
        assertEquals(Transmission.State.REJECTED, transmission(messageId).state());
        String said = Objects.requireNonNull(transmission(messageId).problem());
        assertTrue(said.startsWith(why), said);
        assertEquals(List.of(), stage.a(TraceMessage.class).traced());
    }

    private TransmissionFacts transmission(String messageId) {
        return stage
                .as(ADMINISTRATOR, Monitoring.class)
                .page(new TransmissionQuery(null, null, null, ""), Cut.at(0, 100))
                .rows()
                .stream()
                .filter(one -> one.messageId().equals(messageId))
                .findFirst()
                .orElseThrow();
    }

    private Stage.Sent sent(String partner) {
        return stage.sent().stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
