package org.singlewindow.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Strangers flood a window with little memory, in every way that is known, while people read and programs lodge. Nothing is
 * lost of what these do, it does not take them many times as long as before, and the server never ends.
 */
@EnabledIfSystemProperty(named = "sw.hostile.whole", matches = "true")
class FloodIT {
    /** How many times as long the slowest twentieth of honest requests may take while both share the machine. */
    private static final int RATIO = 25;

    private static final long NOTICEABLE_MILLIS = 100;

    private final Duration each = Duration.ofSeconds(Integer.getInteger("sw.hostile.flood-seconds", 8));

    @Test
    void honestPeopleGoOnWorking() throws Exception {
        Siege.anew("flood");
        Caller trader = Siege.person("trader-hanbit");
        // The first round is for the machine to warm up.
        underWay(trader, List.of());
        Honest before = underWay(trader, List.of());
        List<String> faults = new ArrayList<>(print("quiet", before, 0, before));
        for (Flood flood : Flood.values()) {
            AtomicInteger times = new AtomicInteger();
            Honest during = underWay(trader, senders(flood, times));
            faults.addAll(print(flood.name(), during, times.get(), before));
        }
        faults.addAll(print("afterwards", underWay(trader, List.of()), 0, before));
        assertEquals(List.of(), Allowed.without(faults));
        String console = Files.readString(Siege.log().resolveSibling("console.log"));
        assertTrue(!console.contains("java.lang.OutOfMemoryError"), "the server's memory was not enough");
    }

    private static List<Sender> senders(Flood flood, AtomicInteger times) {
        int port = Siege.window().door().getPort();
        List<Sender> senders = new ArrayList<>();
        for (int number = 0; number < flood.senders(); number++) {
            senders.add(over -> flood.go(port, times, over));
        }
        return senders;
    }

    private interface Sender {
        void go(BooleanSupplier over);
    }

    private Honest underWay(Caller trader, List<Sender> senders) throws InterruptedException {
        Honest honest = new Honest(trader);
        long end = System.nanoTime() + each.toNanos();
        BooleanSupplier over = () -> System.nanoTime() > end;
        List<Thread> threads = new ArrayList<>(honest.work(over));
        for (Sender sender : senders) {
            Thread thread = new Thread(() -> sender.go(over), "flood");
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join(each.plusMinutes(2).toMillis());
        }
        return honest;
    }

    private static List<String> print(String what, Honest during, int times, Honest before) {
        long least = Math.max(NOTICEABLE_MILLIS, before.percentile(95));
        System.out.printf(
                "%-12s %6d times; honest: %5d done, %3d told to wait, p50 %5d ms (before %d), p95 %5d ms (before %d), slowest %d ms, %d failed%n",
                what,
                times,
                during.done(),
                during.waited(),
                during.percentile(50),
                before.percentile(50),
                during.percentile(95),
                before.percentile(95),
                during.slowest(),
                during.failures().size());
        List<String> faults = new ArrayList<>();
        during.failures().stream().limit(5).forEach(failure -> faults.add("flood " + what + " | " + failure));
        if (during.done() == 0) {
            faults.add("flood " + what + " | nothing was done");
        }
        if (during.percentile(95) > RATIO * least) {
            faults.add("flood " + what + " | " + during.percentile(95) / least + " times as slow");
        }
        return faults;
    }
}
