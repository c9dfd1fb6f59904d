package org.singlewindow.as4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.as4.Wire.Beliefs;

/** Whatever a stranger sends, little of it is read, and no tree is built of what is more than a message has reason to be. */
class BombsTest {
    private static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";
    private static final String ALONE = "application/soap+xml; charset=utf-8";
    private static final String RELATED = "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private OwnKey a;
    private OwnKey b;

    @BeforeEach
    void keys() throws GeneralSecurityException, IOException {
        a = Wire.key(folder, "a", "RSA");
        b = Wire.key(folder, "b", "RSA");
    }

    static Stream<Arguments> bombs() {
        String small = "x".repeat(1000);
        return Stream.of(
                Arguments.of("many small elements", 400, envelope("<e/>".repeat(30_000))),
                Arguments.of("deep", 400, envelope("<e>".repeat(100) + "</e>".repeat(100))),
                Arguments.of("attributes", 400, envelope("<e" + numbered(" a%d=''", 100) + "/>")),
                Arguments.of("namespaces", 400, envelope("<e" + numbered(" xmlns:n%d='urn:n%d'", 100) + "/>")),
                Arguments.of(
                        "references",
                        400,
                        envelope("<r:Reference xmlns:r='http://www.w3.org/2000/09/xmldsig#'/>".repeat(1_000))),
                Arguments.of("text", 413, envelope(small.repeat(1_000))),
                Arguments.of(
                        "document type", 400, "<!DOCTYPE e [<!ENTITY x 'xxxxxxxxx'>]>" + envelope("<e>&x;&x;</e>")),
                Arguments.of("entity", 400, envelope("&undeclared;")),
                Arguments.of("nothing", 400, ""),
                Arguments.of("broken", 400, "<S:Envelope"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void anEnvelopeIsLookedAtBeforeATreeIsBuilt(String name, int status, String envelope) throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            assertEquals(status, wire.bring(ALONE, bytes(envelope)).status(), "alone");
            byte[] first = bytes("--b\r\nContent-Type: application/soap+xml\r\n\r\n" + envelope + "\r\n--b--\r\n");
            assertEquals(status, wire.bring(RELATED, first).status(), "as the first part");
            assertEquals(List.of(), wire.taken);
            assertEquals(2, wire.refused.size(), wire.refused::toString);
        }
    }

    @Test
    void anEncodedEnvelopeIsLookedAtDecoded() throws Exception {
        String deep = envelope("<e>".repeat(100) + "</e>".repeat(100));
        byte[] body = bytes("preamble\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + java.util.Base64.getEncoder().encodeToString(bytes(deep)) + "\r\n--b--\r\n");
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            Reply reply = wire.bring(RELATED, body);
            assertEquals(400, reply.status());
            assertTrue(new String(reply.body(), StandardCharsets.UTF_8).contains("in each other"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ALONE, RELATED, "multipart/mixed; boundary=b", "multipart/related", "text/plain", "odd"})
    void fiveMillionElementsAreNotEvenReadToTheEnd(String type) throws Exception {
        String beginning = "--b\r\n\r\n<S:Envelope xmlns:S='" + SOAP + "'><S:Body>";
        Endless elements = new Endless(bytes(beginning), bytes("<e/>"), 20L * MEGABYTE);
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            int status = wire.bring(type, elements).status();
            assertTrue(status == 413 || status == 400, type + ": " + status);
            assertTrue(elements.read < MEGABYTE, () -> type + " read " + elements.read);
        }
    }

    @Test
    void partsAndTheirHeadersAreBounded() throws Exception {
        byte[] envelope = bytes("--b\r\n\r\n" + envelope("") + "\r\n--b\r\n");
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            Endless parts = new Endless(envelope, bytes("\r\nx\r\n--b\r\n"), 20L * MEGABYTE);
            assertEquals(400, wire.bring(RELATED, parts).status());
            assertTrue(parts.read < MEGABYTE, "parts");
            Endless headers = new Endless(envelope, bytes("X: x\r\n"), 20L * MEGABYTE);
            assertEquals(413, wire.bring(RELATED, headers).status());
            assertTrue(headers.read < MEGABYTE, "headers");
            Endless preamble = new Endless(new byte[0], bytes("before"), 20L * MEGABYTE);
            assertEquals(413, wire.bring(RELATED, preamble).status());
            assertTrue(preamble.read < MEGABYTE, "before the first part");
        }
    }

    /** Nearly as much as is taken, and each byte of noise may look like the mark of a part. */
    @Test
    void aRealMessageWithManyLargePartsArrives() throws Exception {
        Random random = new Random(4711);
        List<Part> parts = IntStream.range(0, 25)
                .mapToObj(number -> {
                    byte[] content = new byte[32 * 1024];
                    random.nextBytes(content);
                    content[0] = '\r';
                    content[1] = '\n';
                    content[2] = '-';
                    return new Part("part-" + number, "application/pdf", content);
                })
                .toList();
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.send(new OutgoingMessage("B", "m@a", "c", "Say", "one", "other", Instant.now(), parts));
            assertEquals(25, wire.taken.get(0).parts().size());
            assertEquals(List.of(), wire.refused);
        }
    }

    /** Twenty megabytes of nothing, packed into a few kilobytes, and packed again. */
    @Test
    void whatIsPackedIsUnpackedNoFurtherThanAllowed() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            List<Part> bombs = IntStream.range(0, 20)
                    .mapToObj(number -> new Part("part-" + number, "application/xml", new byte[MEGABYTE]))
                    .toList();
            OutgoingMessage message = new OutgoingMessage("B", "m@a", "c", "Say", "one", "other", Instant.now(), bombs);
            assertThrows(NotDelivered.class, () -> wire.send(message));
            assertEquals(List.of(), wire.taken);
            assertEquals(1, wire.refused.size(), wire.refused::toString);
        }
    }

    private static String envelope(String body) {
        return "<S:Envelope xmlns:S='" + SOAP + "'><S:Body>" + body + "</S:Body></S:Envelope>";
    }

    private static String numbered(String text, int times) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, times).forEach(number -> all.append(text.replace("%d", String.valueOf(number))));
        return all.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A beginning, and then the same again and again; nothing of it is held in memory. */
    private static final class Endless extends InputStream {
        private final InputStream beginning;
        private final byte[] again;
        private final long most;
        private long read;

        Endless(byte[] beginning, byte[] again, long most) {
            this.beginning = new ByteArrayInputStream(beginning);
            this.again = again;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            if (read >= most) {
                return -1;
            }
            int first = beginning.read();
            return first >= 0 ? first : again[(int) (read++ % again.length)];
        }
    }
}
