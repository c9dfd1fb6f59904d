package org.singlewindow.it.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.singlewindow.it.hostile.Scout.Known;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Surroundings;

/**
 * Every door of the window, found by itself, is tried with what it does not expect: as nobody and as each role. The server
 * answers all of it soon, says no more than it must, and never by an error of its own.
 */
@EnabledIfSystemProperty(named = "sw.hostile", matches = "true")
class HostileIT {
    private static final int SENDERS = 8;

    private final long seed = Long.getLong("sw.hostile.seed", 20_261_129L);
    private final int requests = Integer.getInteger("sw.hostile.requests", 3_000);
    private final boolean whole = Boolean.getBoolean("sw.hostile.whole");
    private final Results results = new Results();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void noDoorBreaks() throws Exception {
        Path application = Path.of(System.getProperty("sw.application"));
        Doors doors = Doors.of(application);
        int port = Siege.window().portal().getPort();
        List<Caller> people = Siege.people();
        List<Caller> programs = Siege.programs();
        Scout scout = new Scout(port, people, programs);
        scout.walk();
        List<Known> known = doors.all().stream()
                .map(door -> scout.knock(door, doors.samples()))
                .toList();
        known.forEach(one -> System.out.printf(
                "%s %s as %s%n",
                one.open() ? "open" : "shut",
                one.door().name() + " " + one.address(),
                one.caller().name()));
        List<Attempt> attempts = chosen(attacks(doors, scout, people).at(known));

        ServerLog log = ServerLog.from(Siege.log());
        long began = System.nanoTime();
        send(attempts, port);
        System.out.printf(
                "%,d of hostile requests with the seed %d in %d s%n%s",
                results.all(), seed, (System.nanoTime() - began) / 1_000_000_000, results.table());
        List<String> faults = new ArrayList<>(results.faults());
        List<String> lines = log.lines();
        ServerLog.faults(lines).forEach(fault -> faults.add("log | " + fault));
        long entries = lines.stream().filter(ServerLog::isEntry).count();
        if (entries > results.refused()) {
            faults.add("log | " + entries + " entries for " + results.refused() + " refusals");
        }
        report(faults, lines);
        if (!whole) {
            // How long a busy machine takes is judged by the long form; the short one counts and prints it.
            faults.removeIf(fault -> fault.endsWith("not answered within ten seconds"));
        }

        assertEquals(List.of(), Allowed.without(faults), () -> faults.size() + " faults");
        assertTrue(results.count("wait") < results.all() / 5, "most were not even looked at");
        people.forEach(person -> assertEquals(200, scout.get(person, "/").status(), person.name()));
    }

    private Attacks attacks(Doors doors, Scout scout, List<Caller> people) throws Exception {
        String consignment = new Ledger(Siege.window().database())
                .consignment("HANBIT", Map.of("/VQ02/hc_no", "AU-2026-118833"))
                .toString();
        return new Attacks(scout, doors.readByLibraries(), List.of(consignment), doors.samples(), people);
    }

    /** So many attempts, at each door alike, each way of trying at least once as far as they reach. */
    private List<Attempt> chosen(List<Attempt> all) {
        List<Attempt> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, List<Attempt>> byDoor = shuffled.stream()
                .collect(Collectors.groupingBy(attempt -> attempt.door().name(), TreeMap::new, Collectors.toList()));
        Set<Attempt> chosen = new LinkedHashSet<>();
        Set<String> kinds = new HashSet<>();
        int each = requests / 2 / byDoor.size();
        byDoor.values()
                .forEach(ofDoor -> ofDoor.stream().limit(each).forEach(attempt -> {
                    kinds.add(attempt.kind());
                    chosen.add(attempt);
                }));
        shuffled.stream().filter(attempt -> kinds.add(attempt.kind())).forEach(chosen::add);
        for (int more = 0; chosen.size() < Math.min(requests, all.size()); more++) {
            chosen.add(shuffled.get(more));
        }
        System.out.printf(
                "%,d of %,d attempts of %,d kinds at %d doors%n",
                chosen.size(), all.size(), kinds.size(), byDoor.size());
        return List.copyOf(chosen);
    }

    private void send(List<Attempt> attempts, int port) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Attempt attempt : attempts) {
                int number = all.size();
                all.add(senders.submit(() -> send(attempt, new Random(seed + number), port)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private void send(Attempt attempt, Random random, int port) {
        Caller caller = attempt.caller();
        boolean raw = attempt.door().method().equals("raw");
        byte[] request = caller.signed(attempt.making().request(random)).bytes("localhost:" + port);
        // Strangers come from many places; whoever is known, from one.
        int from = caller.name().equals("nobody") ? 2 + sent.incrementAndGet() % 200 : 1;
        Wire wire = raw ? new Wire(Siege.window().door().getPort(), from, null) : caller.wire(port, from);
        Wire.Answer answer = wire.send(request, !attempt.wellFormed());
        results.add(attempt, answer);
        Judge.fault(request, attempt.wellFormed(), answer).ifPresent(fault -> results.fault(attempt, fault));
    }

    private void report(List<String> faults, List<String> lines) throws IOException {
        Path file = Surroundings.data().root().resolve("hostile.txt");
        Files.writeString(
                file, results.table() + "\n" + String.join("\n", faults) + "\n\nLog\n" + String.join("\n", lines));
        System.out.printf("%d faults, %d lines in the log: %s%n", faults.size(), lines.size(), file);
    }
}
