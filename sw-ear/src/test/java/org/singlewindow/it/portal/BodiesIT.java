package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.it.support.Multipart;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Surroundings;

/** Whatever strangers send, and however slowly, the server lives on and honest people are answered at once. */
@ArquillianTest
@RunAsClient
class BodiesIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LATEST = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    private static byte[] repeated(String text, int bytes) {
        return text.repeat(bytes / text.length()).getBytes(StandardCharsets.US_ASCII);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(Surroundings.portal().resolve(path)).timeout(PATIENCE);
    }

    private static void honestPeopleAreAnswered(HttpClient client) throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            HttpRequest page = HttpRequest.newBuilder(Surroundings.portal().resolve("sign-in"))
                    .timeout(PATIENCE)
                    .build();
            assertEquals(200, client.send(page, BodyHandlers.discarding()).statusCode());
            HttpRequest.Builder body = Programs.to("dossiers", "Content-Type", "application/json")
                    .timeout(PATIENCE)
                    .POST(BodyPublishers.ofString("[]"));
            int status = Programs.anonymous().send(body).statusCode();
            assertTrue(status == 400 || status == 401, "answered " + status);
            long took = System.nanoTime() - before;
            assertTrue(took < LATEST.toNanos(), () -> "answered after " + Duration.ofNanos(took));
        }
    }

    @Test
    void aHundredWhoSendAByteAndWaitStopNobodyAndAreGivenUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        URI plain = Surroundings.portal();
        try {
            for (int i = 0; i < 100; i++) {
                String path = i % 2 == 0 ? "/sign-in" : "/as4";
                slow.add(begin(
                        plain,
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                + " application/x-www-form-urlencoded\r\nContent-Length: "
                                + (i < 20 ? 2 * MEGABYTE : 100) + "\r\n\r\na"));
                slow.add(begin(plain, "GET /sign-in HTTP/1.1\r\nX"));
                slow.add(begin(Surroundings.securePortal(), "\u0016"));
            }
            honestPeopleAreAnswered(client);
            for (Socket socket : slow) {
                String answer = rest(socket);
                assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static Socket begin(URI server, String sent) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** What comes until the server closes the connection. */
    private static String rest(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    @Test
    void floodsOfWhatNeedsMemoryDoNotEndTheServer() throws Exception {
        byte[] elements = repeated("<e/>", 20 * MEGABYTE);
        byte[] form = repeated("a=b&", 24 * MEGABYTE);
        List<CompletableFuture<HttpResponse<String>>> floods = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            floods.add(client.sendAsync(
                    to("as4")
                            .header("Content-Type", "application/soap+xml")
                            .POST(BodyPublishers.ofInputStream(() -> envelope(elements)))
                            .build(),
                    BodyHandlers.ofString()));
            floods.add(client.sendAsync(
                    to("as4")
                            .header("Content-Type", "multipart/related; boundary=b")
                            .POST(BodyPublishers.ofInputStream(() -> parts(elements)))
                            .build(),
                    BodyHandlers.ofString()));
            floods.add(client.sendAsync(
                    to("sign-in")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofByteArray(form))
                            .build(),
                    BodyHandlers.ofString()));
        }
        honestPeopleAreAnswered(client);
        for (CompletableFuture<HttpResponse<String>> flood : floods) {
            String answer = flood.handle(
                            (told, broken) -> broken == null ? told.statusCode() + " " + told.body() : "413")
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            // An envelope that was looked at is refused in the words of ebMS.
            assertTrue(answer.matches("(?s)(413|400|503|429).*|200 .*Error.*errorCode.*"), answer);
        }
        honestPeopleAreAnswered(client);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream envelope(byte[] elements) {
        return new SequenceInputStream(
                bytes("<S:Envelope xmlns:S='http://www.w3.org/2003/05/soap-envelope'><S:Body>"),
                new ByteArrayInputStream(elements));
    }

    /** An envelope of its own, and elements in a part that nobody signed. */
    private static InputStream parts(byte[] elements) {
        return new SequenceInputStream(
                bytes("--b\r\nContent-Type: application/soap+xml\r\n\r\n"
                        + "<S:Envelope xmlns:S='http://www.w3.org/2003/05/soap-envelope'><S:Header/><S:Body/>"
                        + "</S:Envelope>\r\n--b\r\nContent-ID: <x>\r\n\r\n"),
                new SequenceInputStream(new ByteArrayInputStream(elements), bytes("\r\n--b--\r\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, application/x-www-form-urlencoded",
        "/sign-in, multipart/form-data; boundary=b",
        "/api/v1/dossiers, application/json",
        "/api/v1/declarations, application/xml",
        "/api/v1/lodgements, multipart/form-data; boundary=b",
        "/nowhere, text/plain"
    })
    void aStrangerBringsLittleToEveryDoor(String path, String type) throws Exception {
        HttpResponse<String> answer = client.send(
                to(path).headers("Content-Type", type, "Accept-Language", "en")
                        .POST(BodyPublishers.ofByteArray(new byte[300 * 1024]))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        if (path.startsWith("/api")) {
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().contains("\"api.too-large\""), answer.body());
            assertTrue(answer.body().contains("more than"), answer.body());
        }
    }

    /** Known by the certificate of the connection, a trader's program sends as much as ever. */
    @Test
    void whoIsKnownBringsMoreAndIsToldWhatIsTooMuch() throws Exception {
        Programs trader = Programs.of("trader-hanbit");
        String large = "{\"direction\":\"import\",\"title\":\"" + "x".repeat(MEGABYTE) + "\"}";
        HttpResponse<String> read = trader.send(
                Programs.to("dossiers", "Content-Type", "application/json").POST(BodyPublishers.ofString(large)));
        assertTrue(read.statusCode() < 500 && read.statusCode() != 413, read.body());
        HttpResponse<String> tooLarge = trader.send(Programs.to("dossiers", "Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[11 * MEGABYTE])));
        assertEquals(413, tooLarge.statusCode());
        Multipart parts = new Multipart();
        for (int i = 0; i < 1_000; i++) {
            parts.add("paper", "p.pdf", "application/pdf", new byte[300]);
        }
        HttpResponse<String> tooMany =
                trader.send(parts.with(Programs.to("lodgements", "Idempotency-Key", "too-many-parts-key")));
        assertEquals(400, tooMany.statusCode());
        assertTrue(tooMany.body().contains("\"api.too-many-parts\""), tooMany.body());
    }
}
