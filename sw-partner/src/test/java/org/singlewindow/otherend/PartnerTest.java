package org.singlewindow.otherend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.as4.NotDelivered;

/** The program between its folders and a window, over real HTTP, signed and encrypted. */
class PartnerTest {
    private static final String CODE = "RRA";
    private static final String APPLICATION = "<Application xmlns=\"urn:singlewindow:xml:1\"><ID>1</ID>"
            + "<ApplicationID>RR0226-0000001-1</ApplicationID><DocumentTypeCode>RR02</DocumentTypeCode></Application>";

    @TempDir
    private Path folder;

    private WindowStandIn window;
    private Party party;
    private Door door;

    /** A state to wait for. */
    @FunctionalInterface
    private interface State {
        boolean reached() throws IOException;
    }

    @BeforeEach
    void open() throws Exception {
        Keys.make(folder, CODE);
        Keys.make(folder, "SW");
        window = new WindowStandIn(folder, CODE);
        start("agency", "{default: approve}", "0s");
    }

    private void start(String plays, String rules, String after) throws Exception {
        Path file = folder.resolve("partner.yaml");
        Files.writeString(file, """
                port: 0
                control: true
                window: {endpoint: "%s", certificate: SW.crt}
                parties:
                  - {code: RRA, keystore: RRA.p12, password: secret, plays: %s, rules: %s, after: %s}
                """.formatted(window.door(), plays, rules, after));
        Settings settings = Settings.read(file);
        party = new Party(settings.parties().get(0), settings.window(), settings.data(), Clock.systemUTC());
        door = new Door("localhost", settings.port(), true, Map.of(CODE, party));
        window.knows(page().resolve("/as4/" + CODE));
    }

    private URI page() {
        return URI.create("http://localhost:" + door.port() + "/");
    }

    private void stop() throws IOException {
        door.close();
        party.close();
    }

    private void restart(String plays, String rules) throws Exception {
        stop();
        start(plays, rules, "0s");
    }

    @AfterEach
    void close() throws IOException {
        stop();
        window.close();
    }

    @Test
    void anApplicationIsKeptAndApproved() throws Exception {
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        Path kept = party.inbox().messages().get(0);
        for (String file : List.of("payload.xml", "message.properties", "envelope.xml", "receipt.xml")) {
            until(file, () -> Files.exists(kept.resolve(file)));
        }
        assertEquals(APPLICATION, Files.readString(kept.resolve("payload.xml")));
        until("approved", () -> window.received().size() == 1);
        assertTrue(window.received().get(0).contains("<OutcomeCode>APPROVED</OutcomeCode>"));
        assertValid(window.received().get(0));
        until("filed", () -> party.outbox().settled("sent").size() == 1);
    }

    @Test
    void theSameMessageTwiceIsOneFolderAndOneAnswer() throws Exception {
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        assertThrows(NotDelivered.class, () -> window.say("m-1@SW", "SubmitApplication", APPLICATION + " "));
        assertEquals(1, party.inbox().messages().size());
        until("answered", () -> party.outbox().settled("sent").size() == 1);
        assertEquals(1, window.received().size());
    }

    @Test
    void eachRuleIsAnsweredAsItSays() throws Exception {
        restart("agency", "{default: refuse}");
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        until("refused", () -> window.received().size() == 1);
        assertValid(window.received().get(0));
        assertTrue(window.received().get(0).contains("REFUSED"));

        party.answer("RR02", Rule.ASK);
        window.say("m-2@SW", "SubmitApplication", APPLICATION);
        until("asked", () -> window.received().size() == 2);
        assertValid(window.received().get(1));
        window.say(
                "m-3@SW",
                "SubmitAnswer",
                APPLICATION.replace("Application ", "Answer ").replace("</Application>", "</Answer>"));
        until("approved then", () -> window.received().size() == 3);
        assertTrue(window.received().get(2).contains("APPROVED"));

        party.answer("RR02", Rule.SILENT);
        window.say("m-4@SW", "SubmitApplication", APPLICATION);
        assertEquals(0, party.outbox().waiting().size());

        party.answer("RR02", Rule.TWICE);
        window.say("m-5@SW", "SubmitApplication", APPLICATION);
        until("said under two numbers", () -> window.received().size() == 5);

        party.answer("RR02", Rule.GARBAGE);
        window.say("m-6@SW", "SubmitApplication", APPLICATION);
        until("nonsense", () -> window.received().size() == 6);
        assertThrows(AssertionError.class, () -> assertValid(window.received().get(5)));
    }

    @Test
    void customsAcceptsAtOnceAndReleasesOnceAllIsMet() throws Exception {
        restart("customs", "{}");
        String declaration = "<Declaration xmlns=\"urn:singlewindow:xml:1\"><DeclarationID>IM26-1</DeclarationID>"
                + "</Declaration>";
        window.say("d-1@SW", "SubmitDeclaration", declaration);
        until("accepted", () -> window.received().size() == 1);
        String result = "<RequirementResult xmlns=\"urn:singlewindow:xml:1\"><DeclarationID>IM26-1</DeclarationID>"
                + "<AllMetIndicator>%s</AllMetIndicator></RequirementResult>";
        window.say("d-2@SW", "ReportRequirement", result.formatted("false"));
        window.say("d-3@SW", "ReportRequirement", result.formatted("true"));
        until("released", () -> window.received().size() == 2);
        assertTrue(window.received().get(0).contains("ACCEPTED"));
        assertTrue(window.received().get(1).contains("RELEASED"));
        window.received().forEach(PartnerTest::assertValid);
    }

    @Test
    void anAnswerSurvivesARestartAndAnAbsentWindowUnderItsOneId() throws Exception {
        window.isAway(true);
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        until("tried in vain", () -> attempts() > 0);
        restart("agency", "{}");
        assertEquals(1, party.outbox().waiting().size(), "the answer is a file");
        window.isAway(false);
        until("through", () -> window.received().size() == 1);
        assertEquals(List.of("decision.m-1@SW@RRA"), window.ids());
    }

    private int attempts() throws IOException {
        List<Path> waiting = party.outbox().waiting();
        if (waiting.isEmpty()) {
            return 0;
        }
        Path xml = waiting.get(0);
        Path about = xml.resolveSibling(xml.getFileName().toString().replace(".xml", ".properties"));
        return Integer.parseInt(Durable.read(about).getProperty("attempts"));
    }

    @Test
    void aDocumentLaidIntoTheFolderGoesOut() throws Exception {
        restart("folders", "{}");
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        assertEquals(0, party.outbox().waiting().size(), "nobody answers for the agency");
        String decision =
                Answer.approval("RR0226-0000001-1", "2026-4711", Instant.now()).xml();
        Path outbox = Files.createDirectories(
                folder.resolve("partner-data").resolve(CODE).resolve("outbox"));
        Path draft = Files.writeString(outbox.resolve(".4711"), decision);
        Files.move(draft, outbox.resolve("4711.xml"));
        until("sent", () -> party.outbox().settled("sent").size() == 1);
        assertEquals(List.of(decision), window.received());
        assertTrue(Files.size(party.outbox().settled("sent").get(0).resolve("receipt.xml")) > 0);
    }

    @Test
    void faultsForDrillsAreSwitchedWhileItRuns() throws Exception {
        assertEquals(204, post("control/" + CODE, "mood=BROKEN", null));
        NotDelivered broken =
                assertThrows(NotDelivered.class, () -> window.say("m-1@SW", "SubmitApplication", APPLICATION));
        assertFalse(broken.isFinal());
        assertEquals(204, post("control/" + CODE, "mood=LOSES_RECEIPTS", null));
        assertThrows(NotDelivered.class, () -> window.say("m-1@SW", "SubmitApplication", APPLICATION));
        assertEquals(1, party.inbox().messages().size(), "it has the message all the same");
        assertEquals(204, post("control/" + CODE, "mood=WELL", null));
        window.say("m-1@SW", "SubmitApplication", APPLICATION);
        assertEquals(1, party.inbox().messages().size());
    }

    @Test
    void thePageShowsWhatCameAndAnswersByHandButNotForOtherPeoplesPages() throws Exception {
        restart("agency", "{default: hand}");
        window.say("<m>@SW", "SubmitApplication", APPLICATION);
        String listed = get("?lang=en&party=" + CODE);
        assertTrue(listed.contains("SubmitApplication"), listed);
        assertTrue(listed.contains("RR0226-0000001-1"), listed);
        assertFalse(listed.contains("<m>"), "what others wrote is never markup");
        String message = party.inbox().messages().get(0).getFileName().toString();
        assertTrue(get("?lang=ko&party=" + CODE + "&message=" + message).contains("승인"));
        String form = "party=" + CODE + "&act=approve&message=" + message;
        assertEquals(403, post("", form, "http://elsewhere.example"));
        assertEquals(303, post("", form, "http://localhost:" + door.port()));
        until("approved by hand", () -> window.received().size() == 1);
    }

    @Test
    void aNewKeyComesWithItsRequestAndIsNeverOverwritten() throws Exception {
        String said = NewKey.make("KTL", folder);
        assertTrue(Files.readString(folder.resolve("KTL.key")).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        assertTrue(Files.readString(folder.resolve("KTL.csr")).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
        assertTrue(said.contains("openssl pkcs12 -export"), said);
        assertThrows(IOException.class, () -> NewKey.make("KTL", folder));
        assertThrows(IOException.class, () -> NewKey.make("../KTL", folder));
    }

    private String get(String query) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page().resolve(query)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int post(String path, String form, @Nullable String origin) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(page().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void assertValid(String xml) {
        try {
            Schema schema = SchemaFactory.newDefaultInstance()
                    .newSchema(new StreamSource(
                            Objects.requireNonNull(PartnerTest.class.getResourceAsStream("/exchange-1.xsd"))));
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (org.xml.sax.SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static void until(String what, State state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!state.reached()) {
            assertTrue(System.nanoTime() < end, "Never reached: " + what);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
