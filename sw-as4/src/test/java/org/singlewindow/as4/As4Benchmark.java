package org.singlewindow.as4;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Signed and encrypted messages of 5 KB a second, out and in, with their signed receipts, over HTTP; both parties in this
 * process. Beside them, in turns, the floor: the RSA and AES operations that such an exchange cannot do without. Runs with
 * {@code mvn -Pbenchmark -pl sw-as4 -am verify}; it asserts nothing.
 */
public final class As4Benchmark implements AutoCloseable {
    private static final int BYTES = 5 * 1024;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int ROUNDS = 5;
    private static final long WARM_UP_MILLIS = 20_000;
    private static final long ROUND_MILLIS = 10_000;

    private final HttpServer server;
    private final ExecutorService doors = Executors.newFixedThreadPool(THREADS * 2);
    private final Node sender;
    private final Node receiver;
    private final LongAdder taken = new LongAdder();
    private final AtomicInteger number = new AtomicInteger();
    private final byte[] document = document();

    private As4Benchmark(OwnKey a, OwnKey b) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI door = URI.create("http://localhost:" + server.getAddress().getPort() + "/as4");
        Counterpart toB = new Counterpart("B", door, "agreement", "service", Set.of("Say"), List.of(b.certificate()));
        Counterpart ofA = new Counterpart("A", door, "agreement", "service", Set.of("Say"), List.of(a.certificate()));
        sender = new Node("A", () -> a, new Only(toB), Clock.systemUTC(), Bounds.USUAL);
        receiver = new Node("B", () -> b, new Only(ofA), Clock.systemUTC(), Bounds.USUAL);
        server.createContext("/as4", this::answer);
        server.setExecutor(doors);
        server.start();
    }

    /** Prints messages a second and the ratio. */
    public static void main(String... arguments) throws Exception {
        // Else the server holds each answer back for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path folder = Files.createTempDirectory("as4-benchmark");
        OwnKey a = Wire.key(folder, "a", "RSA");
        OwnKey b = Wire.key(folder, "b", "RSA");
        try (As4Benchmark exchange = new As4Benchmark(a, b)) {
            KeyFloor floor = new KeyFloor(a, b, BYTES);
            perSecond(exchange::once, WARM_UP_MILLIS);
            perSecond(floor::once, WARM_UP_MILLIS / 4);
            double[] ours = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ours[round] = perSecond(exchange::once, ROUND_MILLIS);
                bare[round] = perSecond(floor::once, ROUND_MILLIS);
                System.out.printf("round %d: %.1f messages/s, floor %.1f%n", round + 1, ours[round], bare[round]);
            }
            System.out.printf(
                    "RSA-2048, %d KB, %d at a time: median %.1f messages/s, floor %.1f, ratio %.3f (%d arrived)%n",
                    BYTES / 1024,
                    THREADS,
                    median(ours),
                    median(bare),
                    median(ours) / median(bare),
                    exchange.taken.sum());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double perSecond(Callable<?> work, long millis) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
            List<Future<Long>> counts = Stream.generate(() -> workers.submit(() -> repeat(work, end)))
                    .limit(THREADS)
                    .toList();
            long done = 0;
            for (Future<Long> count : counts) {
                done += count.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            workers.shutdown();
        }
    }

    private static long repeat(Callable<?> work, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            work.call();
            done++;
        }
        return done;
    }

    private SignedReceipt once() throws NotDelivered {
        String id = number.incrementAndGet() + "@benchmark";
        Part part = new Part("document", "application/xml", document);
        return sender.send(new OutgoingMessage(
                "B", id, "conversation", "Say", "somebody", "somebody-else", Instant.now(), List.of(part)));
    }

    /** What cannot be packed much smaller, as answers and numbers cannot. */
    private static byte[] document() {
        StringBuilder text = new StringBuilder(BYTES).append("<Application>");
        Random random = new Random(1);
        while (text.length() < BYTES - 40) {
            text.append("<Answer>").append(Long.toString(random.nextLong(), 36)).append("</Answer>");
        }
        return text.append("</Application>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            Reply reply = receiver.receive(exchange.getRequestHeaders(), body, "benchmark", new Counted());
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        doors.shutdown();
        sender.close();
        receiver.close();
    }

    private record Only(Counterpart one) implements Counterparts {
        @Override
        public Optional<Counterpart> find(String partyId) {
            return Optional.of(one).filter(known -> known.partyId().equals(partyId));
        }

        @Override
        public List<Counterpart> all() {
            return List.of(one);
        }
    }

    private final class Counted implements Mailbox {
        @Override
        public Taken take(ReceivedMessage message) {
            taken.increment();
            return new Taken.New();
        }

        @Override
        public void receipted(ReceivedMessage message, byte[] receipt) {
            // The sender has it.
        }

        @Override
        public void refused(String from, String messageId, String why) {
            throw new IllegalStateException(why);
        }
    }
}
