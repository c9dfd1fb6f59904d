package org.singlewindow.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
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
import org.singlewindow.reference.Json;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An application is amended while it is approved, in the database: nobody approves what he has not read. */
class AmendRacesContractTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 6;
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final Actor TRADER = new Actor("trader-hanbit", "Kim", "HANBIT", Actor.Role.TRADER);
    private static final JsonObject AMENDED = Json.createObjectBuilder()
            .add("head", Json.createObjectBuilder().add("vessel", "OTHER"))
            .build();

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
            tx.sql("delete from application_revision");
            return tx.sql("delete from application");
        });
        AtRest.leave();
    }

    private static String dossier(int round) {
        return "SW26-AMENDED-" + round;
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

    private static String inReview(int round) {
        return in(tx -> {
            tx.a(Timeline.class).begin(dossier(round), Actor.SYSTEM, Step.of("dossier.create", dossier(round)));
            Application application =
                    ApplicationsContractTest.questioned(9_100_001L + round, round + 1L, dossier(round), NOW);
            application.apply(ApplicationAct.ANSWER, TRADER, NOW);
            tx.a(Applications.class).add(application);
            return application.reference();
        });
    }

    private static Application find(InTransaction tx, String reference) {
        return tx.a(Applications.class).find(reference).orElseThrow();
    }

    @Test
    void sixteenWhoAmendAndApproveAtOnceApproveNothingThatNobodyRead() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round(round);
        }
    }

    private void round(int round) throws Exception {
        String reference = inReview(round);
        long read = in(tx -> find(tx, reference).version());
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean amends = i % 2 == 0;
            tasks.add(() -> {
                barrier.await();
                return in(tx -> amends ? isAmended(tx, round, reference) : isApproved(tx, round, reference, read));
            });
        }
        int done = 0;
        for (Future<Boolean> one : threads.invokeAll(tasks)) {
            done += one.get() ? 1 : 0;
        }
        Application after = in(tx -> find(tx, reference));
        if (after.state() == ApplicationState.APPROVED) {
            assertEquals(1, after.revision(), "approved as it was read");
            assertEquals(1, done, "and everybody else was too late");
        } else {
            assertEquals(THREADS / 2, done, "each amendment, and no approval");
            assertEquals(AMENDED, after.content());
        }
        assertTrue(done > 0);
    }

    /** As the use cases do: the case is locked before the application is read. */
    private static boolean isAmended(InTransaction tx, int round, String reference) {
        tx.a(Timeline.class).lock(dossier(round));
        Application application = find(tx, reference);
        if (application.state().isFinal()) {
            return false;
        }
        tx.a(Applications.class).add(new ApplicationRevision(application, "why", NOW));
        application.revise(AMENDED);
        return true;
    }

    private static boolean isApproved(InTransaction tx, int round, String reference, long read) {
        tx.a(Timeline.class).lock(dossier(round));
        Application application = find(tx, reference);
        if (application.version() != read || application.state().isFinal()) {
            return false;
        }
        application.apply(
                ApplicationAct.APPROVE,
                new Actor(String.valueOf(application.holder()), "Lee", application.agency(), Actor.Role.OFFICIAL),
                NOW);
        return true;
    }
}
