package org.singlewindow.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Sixteen traders want the last places at once, in the database: each place is taken once, and none is lost. */
class AppointmentRacesContractTest {
    private static final int BOOKERS = 16;
    private static final int ROUNDS = 6;
    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    /** A Wednesday and a Thursday, at nine in Korea. */
    private static final Instant ONE = Instant.parse("2026-12-02T00:00:00Z");

    private static final Instant TWO = Instant.parse("2026-12-03T00:00:00Z");
    private static final Actor OFFICER = new Actor("official-x", "X", "XQA", Actor.Role.OFFICIAL);

    private final ExecutorService threads = Executors.newFixedThreadPool(BOOKERS);

    @BeforeEach
    void open() {
        AtRest.nothingSealed();
        in(tx -> {
            for (int booker = 0; booker < BOOKERS; booker++) {
                order(tx, booker, "XQA");
                order(tx, booker, "XFD");
            }
            return 0;
        });
    }

    /** Each has a case of its own with goods at the same place, which two offices want to see. */
    private static void order(InTransaction tx, int booker, String agency) {
        long id = 9_000_000L + booker * 2 + (agency.equals("XFD") ? 1 : 0);
        tx.a(Inspections.class)
                .add(new Inspection(
                        id,
                        new Inspection.Cause(dossier(booker), agency + "-" + booker, "", "VQ02", agency, "HANBIT"),
                        new Order(InspectionKind.ON_SITE, "A", "XPLACE", List.of("C" + booker), List.of(), ""),
                        OFFICER,
                        NOW));
    }

    private static String dossier(int booker) {
        return "SW26-SLOT-" + booker;
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        in(tx -> {
            for (int booker = 0; booker < BOOKERS; booker++) {
                tx.a(Inspections.class).removeAll(dossier(booker));
            }
            return 0;
        });
        AtRest.leave();
    }

    private static <T> T in(Function<InTransaction, T> work) {
        try (InTransaction tx = new InTransaction(Clock.fixed(NOW, ZoneOffset.UTC))) {
            T done = work.apply(tx);
            tx.commit();
            return done;
        }
    }

    private static boolean book(int booker, Instant at) {
        try {
            return in(tx -> {
                Appointments appointments = tx.a(Appointments.class);
                Inspection first =
                        tx.a(Inspections.class).ofCase(dossier(booker)).get(0);
                return appointments.book(appointments.joint(first), at).size() == 2;
            });
        } catch (Refusal taken) {
            assertEquals("inspection.slot-taken", taken.code());
            return false;
        }
    }

    private List<Boolean> atOnce(Function<Integer, Boolean> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(BOOKERS);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < BOOKERS; i++) {
            int booker = i;
            tasks.add(() -> {
                barrier.await();
                return work.apply(booker);
            });
        }
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> result : threads.invokeAll(tasks)) {
            results.add(result.get());
        }
        return results;
    }

    @Test
    void noPlaceIsTakenTwiceAndNoneIsLost() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Boolean> first = atOnce(booker -> book(booker, ONE));
            assertEquals(2, first.stream().filter(yes -> yes).count(), "an office has room for two: " + first);
            assertTaken(ONE, 2);
            // Who has a time moves while all others want one: theirs become free, or are kept.
            List<Boolean> moved = atOnce(booker -> book(booker, first.get(booker) || booker % 2 == 0 ? TWO : ONE));
            assertTrue(moved.contains(true), moved.toString());
            assertTaken(TWO, 2);
            assertTrue(taken("XQA/A", ONE) <= 2);
            for (String calendar : List.of("XQA/A", "XFD/A", "place/XPLACE")) {
                assertEquals(booked(), taken(calendar, ONE) + taken(calendar, TWO), calendar);
            }
            atOnce(booker -> in(tx -> {
                tx.sql("delete from inspection_seat where inspection_id in"
                        + " (select id from inspection where dossier = '" + dossier(booker) + "')");
                tx.sql("update inspection set state = 'WANTED', starts_at = null where dossier = '" + dossier(booker)
                        + "'");
                return true;
            }));
        }
    }

    private static void assertTaken(Instant at, int places) {
        for (String calendar : List.of("XQA/A", "XFD/A", "place/XPLACE")) {
            assertEquals(places, taken(calendar, at), calendar);
        }
    }

    private static long taken(String calendar, Instant at) {
        return in(tx -> tx.sql("select count(*) from inspection_seat where calendar = '" + calendar
                + "' and starts_at = '" + at + "'"));
    }

    /** Visits that are booked: each is one of both offices. */
    private static long booked() {
        return in(tx ->
                tx.sql("select count(*) from inspection where state = 'BOOKED' and dossier like 'SW26-SLOT-%'") / 2);
    }
}
