package org.singlewindow.web.body;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Setting;

/**
 * The settings by which this server reads bodies.
 *
 * @param folder where bodies are kept that do not fit into memory
 * @param clients who sends how many at once
 * @param ofStrangers where large bodies, and all messages, wait whose senders are not known
 * @param ofKnown where large bodies of those wait who are known, so that no stranger stands before them
 * @param wholeIn a body that takes longer is given up
 * @param grace how long a body may come slower than the rate
 * @param rate bytes a second
 */
record BodyReading(
        Path folder, Clients clients, Queue ofStrangers, Queue ofKnown, Duration wholeIn, Duration grace, long rate) {
    private static final long PERCENT = 100;

    /**
     * The large bodies of some senders.
     *
     * @param spooled how many may be on their way or waiting, each in a file
     * @param line for what is there and waits to be read
     */
    record Queue(Semaphore spooled, Line line) {}

    static BodyReading ofThisServer(Path folder) {
        return new BodyReading(
                folder,
                new Clients(Limits.CLIENT_BODIES.intValue()),
                queue(),
                queue(),
                Duration.ofSeconds(Limits.BODY_SECONDS.value()),
                Duration.ofSeconds(Limits.BODY_GRACE_SECONDS.value()),
                Limits.BODY_RATE.value());
    }

    /** Half of a third of the threads, and its share of the heap. */
    private static Queue queue() {
        int places = Math.max(1, threads() / 6);
        long memory = Runtime.getRuntime().maxMemory() * Limits.BODY_HEAP_PERCENT.value() / PERCENT;
        Line line = new Line(places, memory, Limits.WAITING_BODIES.intValue());
        return new Queue(new Semaphore(Limits.LARGE_BODIES.intValue()), line);
    }

    private static int threads() {
        String threads = setting("SW_HTTP_THREADS", "64");
        return threads.matches("\\d{1,4}") ? Integer.parseInt(threads) : 64;
    }

    private static String setting(String variable, String usual) {
        return Objects.requireNonNullElse(Setting.of(variable), usual);
    }
}
