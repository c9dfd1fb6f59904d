package org.singlewindow.declaration;

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

/** A declaration is amended while it is released, in the database: nothing goes that the officer has not read. */
class AmendReleaseRacesContractTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 6;
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final Actor OFFICER = new Actor("customs-busan", "Park", "KCS", Actor.Role.CUSTOMS);

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
            return tx.sql("delete from declaration");
        });
        AtRest.leave();
    }

    private static String dossier(int round) {
        return "SW26-GOING-" + round;
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

    private static Declaration find(InTransaction tx, String reference) {
        return tx.a(Declarations.class).find(reference).orElseThrow();
    }

    private static Declaration.Lodged said(int round) {
        return DeclarationsContractTest.of(
                round + 1L, dossier(round), "chilled beef", "", DeclarationsContractTest.UNKNOWN);
    }

    @Test
    void sixteenWhoAmendAndReleaseAtOnceReleaseNothingThatNobodyRead() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round(round);
        }
    }

    private void round(int round) throws Exception {
        String reference = in(tx -> {
            tx.a(Timeline.class).begin(dossier(round), Actor.SYSTEM, Step.of("dossier.create", dossier(round)));
            Declaration declaration =
                    DeclarationsContractTest.lodged(9_200_001L + round, round + 1L, dossier(round), NOW);
            declaration.follow(List.of(), List.of(), NOW);
            tx.a(Declarations.class).add(declaration);
            return declaration.reference();
        });
        int read = in(tx -> find(tx, reference).revision());
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            boolean amends = i % 2 == 0;
            tasks.add(() -> {
                barrier.await();
                return in(tx -> isDone(tx, round, reference, read, amends));
            });
        }
        int done = 0;
        for (Future<Boolean> one : threads.invokeAll(tasks)) {
            done += one.get() ? 1 : 0;
        }
        Declaration after = in(tx -> find(tx, reference));
        boolean released = after.state() == DeclarationState.RELEASED;
        assertEquals(released ? 1 : THREADS / 2, done, "one release of what was read, or amendments alone");
        assertEquals(released ? "frozen beef" : "chilled beef", after.goods());
    }

    /** As the use cases do: the case is locked before the declaration is read. */
    private static boolean isDone(InTransaction tx, int round, String reference, int read, boolean amends) {
        tx.a(Timeline.class).lock(dossier(round));
        Declaration declaration = find(tx, reference);
        try {
            if (amends) {
                declaration.amend(said(round), true);
                return true;
            }
            if (declaration.revision() != read) {
                return false;
            }
            declaration.apply(Clearance.Act.RELEASE, "", OFFICER, NOW);
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }
}
