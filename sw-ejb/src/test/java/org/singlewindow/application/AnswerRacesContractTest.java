package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.InTransaction;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** The applicant answers while the window refuses for want of an answer, in the database: one of them is too late. */
class AnswerRacesContractTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 6;
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final Actor TRADER = new Actor("trader-hanbit", "Kim", "HANBIT", Actor.Role.TRADER);

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

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
            }
            tx.sql("delete from catchword");
            return tx.sql("delete from application");
        });
        AtRest.leave();
    }

    private static String dossier(int round) {
        return "SW26-ASKED-" + round;
    }

    /** In a transaction of its own, in which nothing need be there to belong to. */
    private static <T> T in(Function<InTransaction, T> work) {
        try (InTransaction tx = new InTransaction(Clock.fixed(NOW, ZoneOffset.UTC))) {
            tx.sql("set local session_replication_role = replica");
            T done = work.apply(tx);
            tx.commit();
            return done;
        }
    }

    private static String asked(int round) {
        return in(tx -> {
            tx.a(Timeline.class).begin(dossier(round), Actor.SYSTEM, Step.of("dossier.create", dossier(round)));
            Application application =
                    ApplicationsContractTest.questioned(9_000_001L + round, round + 1L, dossier(round), NOW);
            tx.a(Applications.class).add(application);
            return application.reference();
        });
    }

    @Test
    void sixteenWhoAnswerAndRefuseAtOnceComeToOneEnd() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round(round);
        }
    }

    private void round(int round) throws Exception {
        String reference = asked(round);
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean answers = i % 2 == 0;
            tasks.add(() -> {
                barrier.await();
                return in(tx -> isDone(tx, round, reference, answers));
            });
        }
        int done = 0;
        for (Future<Boolean> one : threads.invokeAll(tasks)) {
            done += one.get() ? 1 : 0;
        }
        assertEquals(1, done, "one act, and fifteen that are too late");
    }

    /** As use case and timer do: the case is locked before the application is read. */
    private static boolean isDone(InTransaction tx, int round, String reference, boolean answers) {
        tx.a(Timeline.class).lock(dossier(round));
        Application application = tx.a(Applications.class).find(reference).orElseThrow();
        try {
            application.apply(
                    answers ? ApplicationAct.ANSWER : ApplicationAct.LAPSE, answers ? TRADER : Actor.SYSTEM, NOW);
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }
}
