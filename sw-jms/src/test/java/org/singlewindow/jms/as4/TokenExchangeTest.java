package org.singlewindow.jms.as4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.as4.Bounds;
import org.singlewindow.as4.Counterpart;
import org.singlewindow.as4.Counterparts;
import org.singlewindow.as4.Mailbox;
import org.singlewindow.as4.Node;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.OutgoingMessage;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.as4.Part;
import org.singlewindow.as4.ReceivedMessage;
import org.singlewindow.as4.Reply;
import org.singlewindow.as4.SignedReceipt;
import org.singlewindow.custody.Custody;
import org.singlewindow.custody.SoftToken;
import org.singlewindow.custody.TestSecrets;

/** The window with its key in a token, and an agency with a file: messages go both ways. */
class TokenExchangeTest {
    private static final String HELLO = "<hello>안녕하십니까</hello>";

    @TempDir
    private Path folder;

    private final List<ReceivedMessage> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void theTokenSignsWhatGoesOutAndOpensWhatComesIn() throws Exception {
        Map<String, String> settings = TestSecrets.settings(folder, Map.of("as4-key", SoftToken.PIN));
        settings.put("SW_AS4_KEYSTORE", "pkcs11:" + SoftToken.configuration());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI door = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        OwnKey agencyKey = fileKey();
        try (WindowKey windowKey = new WindowKey(Custody.of(settings));
                Node window = node("SW", windowKey, counterpart("RRA", door, agencyKey));
                Node agency = node("RRA", () -> agencyKey, counterpart("SW", door, windowKey.get()))) {
            server.createContext("/SW", exchange -> answer(exchange, window));
            server.createContext("/RRA", exchange -> answer(exchange, agency));
            server.start();

            receipted(window.send(message("RRA", "out@window")), "out@window");
            receipted(agency.send(message("SW", "in@agency")), "in@agency");
            assertEquals(2, taken.size(), refused::toString);
            for (ReceivedMessage message : taken) {
                assertEquals(HELLO, new String(message.parts().get(0).content(), StandardCharsets.UTF_8));
            }

            windowKey.close();
            assertThrows(NotDelivered.class, () -> agency.send(message("SW", "late@agency")), "the token is needed");
            assertEquals(2, taken.size());
        } finally {
            server.stop(0);
        }
    }

    private OwnKey fileKey() throws Exception {
        Path file = folder.resolve("agency.p12");
        SoftToken.keytool(
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-alias",
                "agency",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=Agency");
        return OwnKey.read(file, "secret");
    }

    private static void receipted(SignedReceipt receipt, String id) {
        assertEquals(id, receipt.messageId());
        assertTrue(new String(receipt.bytes(), StandardCharsets.UTF_8).contains("NonRepudiationInformation"));
    }

    private static Node node(String party, Supplier<OwnKey> key, Counterpart other) {
        return new Node(party, key, knowing(other), Clock.systemUTC(), Bounds.USUAL);
    }

    private static Counterpart counterpart(String party, URI door, OwnKey key) {
        return new Counterpart(
                party, door.resolve(party), "agreement", "service", Set.of("Say"), List.of(key.certificate()));
    }

    private static Counterparts knowing(Counterpart one) {
        return new Counterparts() {
            @Override
            public Optional<Counterpart> find(String partyId) {
                return Optional.of(one).filter(known -> known.partyId().equals(partyId));
            }

            @Override
            public List<Counterpart> all() {
                return List.of(one);
            }
        };
    }

    private static OutgoingMessage message(String to, String id) {
        Part part = new Part("document", "application/xml", HELLO.getBytes(StandardCharsets.UTF_8));
        return new OutgoingMessage(
                to, id, "conversation", "Say", "somebody", "somebody-else", Instant.now(), List.of(part));
    }

    private void answer(HttpExchange exchange, Node node) throws IOException {
        try (exchange) {
            Reply reply = node.receive(exchange.getRequestHeaders(), exchange.getRequestBody(), "wire", new Kept());
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private final class Kept implements Mailbox {
        @Override
        public Taken take(ReceivedMessage message) {
            taken.add(message);
            return new Taken.New();
        }

        @Override
        public void receipted(ReceivedMessage message, byte[] receipt) {
            // The sender looks at it.
        }

        @Override
        public void refused(String from, String messageId, String why) {
            refused.add(from + ": " + why);
        }
    }
}
