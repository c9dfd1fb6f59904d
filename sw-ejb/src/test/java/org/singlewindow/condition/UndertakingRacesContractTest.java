package org.singlewindow.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Decision;
import org.singlewindow.persistence.InTransaction;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Officials, traders and the timer at once, in the database: each thing is done once, and each that is done is recorded. */
class UndertakingRacesContractTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 6;
    private static final Instant NOW = Instant.parse("2026-12-10T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Actor OFFICIAL = new Actor("official-qia", "Kim", "QIA", Actor.Role.OFFICIAL);
    private static final Actor TRADER = new Actor("trader-hanbit", "Lee", "HANBIT", Actor.Role.TRADER);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Queue<Object> fired = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void open() {
        AtRest.nothingSealed();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        in(tx -> {
            for (int round = 0; round < ROUNDS; round++) {
                tx.a(Timeline.class).forget(dossier(round));
                tx.a(Undertakings.class).removeAll(dossier(round));
            }
            return 0;
        });
        AtRest.leave();
    }

    private static String dossier(int round) {
        return "SW26-TERM-" + round;
    }

    private <T> T in(Function<InTransaction, T> work) {
        Object event = Proxy.newProxyInstance(
                Event.class.getClassLoader(),
                new Class<?>[] {Event.class},
                (proxy, method, args) -> fired.add(args[0]));
        try (InTransaction tx = new InTransaction(Clock.fixed(NOW, ZoneOffset.UTC), event)) {
            T done = work.apply(tx);
            tx.commit();
            return done;
        }
    }

    private String demanded(int round) {
        return in(tx -> {
            tx.a(Timeline.class).begin(dossier(round), Actor.SYSTEM, Step.of("dossier.create", dossier(round)));
            Undertaking undertaking = new Undertaking(
                    9_000_000L + round,
                    new Undertaking.Subject("VQ02-TERM-" + round, dossier(round), "VQ02", "QIA", "HANBIT", "HANBIT"),
                    "CVQ02-TERM-" + round,
                    new Decision.Term("PLACE", "there", DAY, ""),
                    DAY,
                    NOW);
            tx.a(Undertakings.class).add(undertaking);
            return undertaking.reference();
        });
    }

    /** All of them at the same moment; how many were not refused. */
    private long atOnce(Consumer<Integer> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            tasks.add(() -> {
                barrier.await();
                try {
                    work.accept(thread);
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            });
        }
        long done = 0;
        for (Future<Boolean> result : threads.invokeAll(tasks)) {
            done += result.get() ? 1 : 0;
        }
        return done;
    }

    private void move(String reference, UndertakingAct act, Actor actor) {
        in(tx -> {
            Moving moving = tx.a(Moving.class);
            moving.move(moving.locked(reference, one -> true), act, actor, "");
            return 0;
        });
    }

    private long steps(int round, String act) {
        return in(tx -> tx.a(Timeline.class).of(dossier(round)).stream()
                .filter(entry -> entry.act().equals(act))
                .count());
    }

    @Test
    void ofOfficialsAndTradersOneHasTheLastWord() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = demanded(round);
            long done = atOnce(thread -> {
                switch (thread % 3) {
                    case 0 -> move(reference, UndertakingAct.HAND_IN, TRADER);
                    case 1 -> move(reference, UndertakingAct.ACCEPT, OFFICIAL);
                    default -> move(reference, UndertakingAct.BREACH, OFFICIAL);
                }
            });
            long ends = steps(round, "condition.accept") + steps(round, "condition.breach");
            long proofs = steps(round, "condition.hand-in");
            assertEquals(1, ends, "it comes to its end once");
            assertEquals(done, ends + proofs, "what was done is recorded");
        }
    }

    @Test
    void theTraderIsRemindedOnceByHoweverManyServers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String reference = demanded(round);
            fired.clear();
            atOnce(thread -> in(tx -> {
                tx.a(DueMarks.class).mark(reference);
                return 0;
            }));
            assertEquals(1, steps(round, "condition.remind"));
            assertEquals(1, fired.size());
        }
    }
}
