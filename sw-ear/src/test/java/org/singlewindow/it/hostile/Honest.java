package org.singlewindow.it.hostile;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.TradersProgram;

/**
 * People and programs who go on working: they read pages, and lodge. Told to wait, they come again; a request takes as long
 * as all its attempts.
 */
final class Honest {
    private static final int READERS = 2;
    private static final int LODGERS = 2;
    private static final int PATIENCE = 6;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ConcurrentHistogram millis = new ConcurrentHistogram(60_000, 3);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waited = new AtomicInteger();
    private final HttpClient browser;
    private final String cookies;

    /** A person with such a session before a screen, and the same person's program. */
    Honest(Caller person) {
        browser = Programs.browser(Siege.window().data());
        cookies = person.cookies();
    }

    /** Starts to work; returns what waits for the end of it. */
    List<Thread> work(BooleanSupplier over) {
        List<Thread> all = new java.util.ArrayList<>();
        for (int number = 0; number < READERS; number++) {
            all.add(new Thread(() -> read(over), "honest reader"));
        }
        for (int number = 0; number < LODGERS; number++) {
            all.add(new Thread(() -> lodge(over), "honest program"));
        }
        all.forEach(Thread::start);
        return all;
    }

    private void read(BooleanSupplier over) {
        List<String> pages = List.of("/", "/trader/work", "/hs?text=beef", "/requirements", "/trader/new", "/sign-in");
        for (int number = 0; !over.getAsBoolean(); number++) {
            String page = pages.get(number % pages.size());
            untilDone(page, () -> {
                HttpRequest request = HttpRequest.newBuilder(
                                Siege.window().portal().resolve(page))
                        .header("Cookie", cookies)
                        .timeout(LIMIT)
                        .build();
                return browser.send(request, BodyHandlers.ofString());
            });
        }
    }

    private void lodge(BooleanSupplier over) {
        Programs program = Programs.of(Siege.window().data(), "trader-nuri");
        while (!over.getAsBoolean()) {
            String key = "honest-" + NUMBERS.incrementAndGet() + "-" + System.nanoTime();
            untilDone(
                    "declarations",
                    () -> program.send(Programs.to(Siege.window().portal(), "declarations", "Idempotency-Key", key)
                            .setHeader("Content-Type", "application/xml")
                            .timeout(LIMIT)
                            .POST(BodyPublishers.ofString(TradersProgram.declaration(key)))));
        }
    }

    private interface Sending {
        HttpResponse<String> send() throws Exception;
    }

    private void untilDone(String what, Sending sending) {
        long began = System.nanoTime();
        for (int attempt = 1; attempt <= PATIENCE; attempt++) {
            try {
                HttpResponse<String> answer = sending.send();
                if (answer.statusCode() / 100 == 2) {
                    millis.recordValue(Math.min(
                            60_000, Duration.ofNanos(System.nanoTime() - began).toMillis()));
                    TimeUnit.MILLISECONDS.sleep(50);
                    return;
                }
                boolean wait = answer.statusCode() == 503 || answer.statusCode() == 429;
                String after = answer.headers().firstValue("Retry-After").orElse("");
                if (!wait || !after.matches("\\d+")) {
                    failures.add(what + ": " + answer.statusCode() + " " + Judge.shortened(answer.body()));
                    return;
                }
                waited.incrementAndGet();
                TimeUnit.SECONDS.sleep(Math.min(5, Integer.parseInt(after)));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception broken) {
                failures.add(what + ": " + broken);
                return;
            }
        }
        failures.add(what + ": told to wait " + PATIENCE + " times");
    }

    long percentile(double percent) {
        return millis.getValueAtPercentile(percent);
    }

    long slowest() {
        return millis.getMaxValue();
    }

    long done() {
        return millis.getTotalCount();
    }

    int waited() {
        return waited.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
