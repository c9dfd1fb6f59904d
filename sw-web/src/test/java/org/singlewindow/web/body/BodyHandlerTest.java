package org.singlewindow.web.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small server whose application reads bodies on four threads: no body may hold one of them before it is there. */
class BodyHandlerTest {
    private static final int THREADS = 4;
    private static final int LARGE = 300 * 1024;
    private static final int MANY = 100;
    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private final Clients clients = new Clients(64);
    private final Semaphore spooled = new Semaphore(MANY);
    private final BodyReading.Queue strangers = new BodyReading.Queue(spooled, new Line(1, Long.MAX_VALUE, 2));
    private final BodyReading.Queue others = new BodyReading.Queue(new Semaphore(2), new Line(2, Long.MAX_VALUE, 2));
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Socket> sockets = new ArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final Semaphore atWork = new Semaphore(0);
    private Undertow server;
    private int port;

    @BeforeEach
    void start() {
        BodyReading reading = new BodyReading(
                folder, clients, strangers, others, Duration.ofSeconds(10), Duration.ofSeconds(3), 1_000);
        BodyHandler handler = new BodyHandler(new BlockingHandler(this::read), reading, exchange -> {
            if (exchange.getRequestHeaders().contains("X-Fails")) {
                throw new IllegalStateException("no database");
            }
            return exchange.getRequestHeaders().contains("X-Known");
        });
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(THREADS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 26_214_400L)
                .setHandler(handler)
                .build();
        server.start();
        port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** The application: reads everything, and gives it back. */
    private void read(HttpServerExchange exchange) throws IOException, InterruptedException {
        byte[] body = exchange.getInputStream().readAllBytes();
        if (exchange.getQueryString().equals("hold")) {
            atWork.release();
            held.await();
        }
        exchange.getResponseSender().send(ByteBuffer.wrap(body));
    }

    @AfterEach
    void stop() throws IOException {
        held.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList(), "no file stays");
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static BodyPublisher inChunks(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16 * 1024, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 256 * 1024, LARGE, 5 * 1024 * 1024})
    void whatComesInIsWhatIsRead(int length) throws Exception {
        byte[] body = noise(length);
        for (BodyPublisher publisher : List.of(BodyPublishers.ofByteArray(body), inChunks(body))) {
            HttpRequest request =
                    to("/page").header("X-Known", "1").POST(publisher).build();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode());
            assertArrayEquals(body, answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, text/html", "/api/v1/hs, application/problem+json", "/anything, text/html"})
    void aStrangerBringsLittle(String path, String type) throws Exception {
        byte[] body = noise(24 * 1024 * 1024);
        for (BodyPublisher publisher : List.of(BodyPublishers.ofByteArray(body), inChunks(noise(LARGE)))) {
            HttpResponse<String> answer = client.send(to(path).POST(publisher).build(), BodyHandlers.ofString());
            assertEquals(413, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type), path);
        }
    }

    @Test
    void whileNobodyCanSayWhoThatIsHeBringsLittle() throws Exception {
        HttpRequest request = to("/page")
                .header("X-Fails", "1")
                .POST(BodyPublishers.ofByteArray(noise(LARGE)))
                .build();
        assertEquals(413, client.send(request, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void aMessageMayBeLargeWhoeverSendsIt() throws Exception {
        byte[] body = noise(3 * 1024 * 1024);
        HttpRequest request = to("/as4").POST(inChunks(body)).build();
        assertArrayEquals(body, client.send(request, BodyHandlers.ofByteArray()).body());
        HttpRequest huge = to("/as4").POST(inChunks(noise(26 * 1024 * 1024))).build();
        assertEquals(413, client.send(huge, BodyHandlers.ofByteArray()).statusCode());
        await("all given back", () -> spooled.availablePermits() == MANY);
    }

    private Socket begin(String from, String path, int length) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        sockets.add(socket);
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\nx")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(12);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Test
    void aHundredWhoSendAByteAndWaitHoldNoThreadAndAreGivenUp() throws Exception {
        for (int i = 0; i < MANY; i++) {
            begin("127.0.0.1", i % 2 == 0 ? "/sign-in" : "/as4", i % 3 == 0 ? LARGE : 100);
        }
        for (int i = 0; i < THREADS; i++) {
            long before = System.nanoTime();
            HttpRequest honest =
                    to("/page").POST(BodyPublishers.ofString("here I am")).build();
            assertEquals(
                    "here I am", client.send(honest, BodyHandlers.ofString()).body());
            assertTrue(System.nanoTime() - before < SOON.toNanos(), "at once");
        }
        for (int i = 1; i < MANY; i += 2) {
            assertEquals("HTTP/1.1 408", answer(sockets.get(i)));
        }
        await("all given back", () -> spooled.availablePermits() == MANY && clients.known() == 0);
    }

    @Test
    void whoeverDripsIsGivenUpAsWell() throws Exception {
        Socket socket = begin("127.0.0.1", "/page", 100_000);
        try {
            // Ten bytes in ten milliseconds are enough to begin with, and less than asked for.
            for (int i = 0; i < 1_500; i++) {
                socket.getOutputStream().write('x');
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (IOException e) {
            // It was closed on him.
        }
        assertEquals("HTTP/1.1 408", answer(socket));
    }

    @Test
    void oneAddressHasOnlySoManyOnTheWay() throws Exception {
        for (int i = 0; i < 70; i++) {
            begin("127.0.0.2", "/page", 100);
        }
        assertEquals("HTTP/1.1 200", answer(begin("127.0.0.3", "/page", 1)));
        int turned = 0;
        for (Socket socket : sockets.subList(0, 70)) {
            turned += answer(socket).equals("HTTP/1.1 429") ? 1 : 0;
        }
        assertEquals(6, turned, "the others are only too slow");
        await("all given back", () -> clients.known() == 0);
    }

    @Test
    void whatNeedsMemoryWaitsInAShortLineAndStrangersDoNotStandBeforeOthers() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(client.sendAsync(
                    to("/as4?hold").POST(inChunks(noise(LARGE))).build(), BodyHandlers.ofString()));
            if (i == 0) {
                assertTrue(atWork.tryAcquire(10, TimeUnit.SECONDS));
            }
        }
        await("two wait", () -> strangers.line().isFull());
        HttpResponse<String> turned =
                client.send(to("/as4").POST(BodyPublishers.ofString("small")).build(), BodyHandlers.ofString());
        assertEquals(503, turned.statusCode());
        assertTrue(turned.headers().firstValue("Retry-After").isPresent());
        HttpRequest known =
                to("/page").header("X-Known", "1").POST(inChunks(noise(LARGE))).build();
        assertEquals(200, client.send(known, BodyHandlers.discarding()).statusCode());
        held.countDown();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            assertEquals(200, answer.get(10, TimeUnit.SECONDS).statusCode());
        }
        await("all given back", () -> spooled.availablePermits() == MANY);
    }

    private static void await(String what, BooleanSupplier state) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!state.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
