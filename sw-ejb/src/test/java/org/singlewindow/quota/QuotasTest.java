package org.singlewindow.quota;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Limits;

/** However many servers there are, and whether or not the database is there, nobody gets more than is stated. */
class QuotasTest {
    private static final Allowance WHAT = Allowance.REQUESTS;
    private static final int LIMIT = 1_000;
    private static final int PORTION = 100;

    private final InMemoryGrants database = new InMemoryGrants();
    private final SettableClock clock = new SettableClock();
    private final Quotas one = new Quotas(database, clock);
    private final Quotas other = new Quotas(database, clock);

    @BeforeEach
    void aThousandAreAllowed() {
        System.setProperty(Limits.REQUESTS.property(), String.valueOf(LIMIT));
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(Limits.REQUESTS.property());
    }

    private static boolean takes(Quotas server, String whose) {
        boolean taken = server.tryTake(WHAT, whose);
        server.settle();
        return taken;
    }

    private static long takes(Stream<Quotas> servers, String whose) {
        return servers.filter(server -> takes(server, whose)).count();
    }

    @Test
    void oneServerGivesExactlyWhatIsStated() {
        assertEquals(LIMIT, takes(Stream.generate(() -> one).limit(3 * LIMIT), "HANBIT"));
        TooMany refused = assertThrows(TooMany.class, () -> one.take(WHAT, "HANBIT"));
        assertEquals("quota.requests", refused.code());
        assertEquals(60, refused.retryAfter());
        assertEquals(true, takes(one, "NURI"), "each for itself");
    }

    @Test
    void twoServersStayWithinItPlusOnePortion() {
        long taken = takes(IntStream.range(0, 4 * LIMIT).mapToObj(i -> i % 2 == 0 ? one : other), "HANBIT");
        assertTrue(taken >= LIMIT && taken <= LIMIT + PORTION, () -> "taken: " + taken);
    }

    @Test
    void whatOneServerGaveTheOtherDoesNotGiveAgain() {
        assertEquals(LIMIT, takes(Stream.generate(() -> one).limit(2 * LIMIT), "HANBIT"));
        assertEquals(PORTION, takes(Stream.generate(() -> other).limit(2 * LIMIT), "HANBIT"));
    }

    @Test
    void aNewWindowBeginsAnew() {
        takes(Stream.generate(() -> one).limit(2 * LIMIT), "HANBIT");
        clock.pass(Duration.ofSeconds(59));
        assertEquals(
                1, assertThrows(TooMany.class, () -> one.take(WHAT, "HANBIT")).retryAfter());
        clock.pass(Duration.ofSeconds(1));
        assertDoesNotThrow(() -> one.refuseIfUsedUp(WHAT, "HANBIT"));
        assertEquals(LIMIT, takes(Stream.generate(() -> one).limit(2 * LIMIT), "HANBIT"));
        assertEquals(2, database.rows());
        one.forget();
        assertEquals(2, database.rows(), "the window that ends now may still be asked about");
        clock.pass(Duration.ofMinutes(2));
        one.forget();
        assertEquals(0, database.rows());
    }

    @Test
    void whoAsksRarelyCostsNoStatementAndWhoAsksOftenFew() {
        for (int client = 0; client < 500; client++) {
            takes(one, "client" + client);
        }
        assertEquals(0, database.rows());
        takes(Stream.generate(() -> one).limit(LIMIT), "HANBIT");
        assertTrue(database.statements() <= 11, () -> "statements: " + database.statements());
    }

    @Test
    void nobodyWaitsForTheDatabaseAndNobodyRunsAhead() {
        long taken = Stream.generate(() -> one)
                .limit(LIMIT)
                .filter(server -> server.tryTake(WHAT, "HANBIT"))
                .count();
        assertEquals(PORTION, taken);
        assertEquals(
                1, assertThrows(TooMany.class, () -> one.take(WHAT, "HANBIT")).retryAfter());
        one.settle();
        assertDoesNotThrow(() -> one.take(WHAT, "HANBIT"));
    }

    @Test
    void withoutTheDatabaseNobodyIsLockedOutAndNobodyGetsWithoutEnd() {
        database.goAway();
        assertEquals(LIMIT, takes(Stream.generate(() -> one).limit(3 * LIMIT), "HANBIT"));
        assertTrue(takes(one, "NURI"));
    }

    @Test
    void askingWhetherItIsUsedUpTakesNothing() {
        for (int i = 0; i < 2 * LIMIT; i++) {
            one.refuseIfUsedUp(WHAT, "HANBIT");
        }
        assertEquals(LIMIT, takes(Stream.generate(() -> one).limit(2 * LIMIT), "HANBIT"));
        assertThrows(TooMany.class, () -> one.refuseIfUsedUp(WHAT, "HANBIT"));
        assertTrue(one.refusals() > LIMIT);
    }

    @Test
    void aLargeAmountIsOneStep() {
        one.take(WHAT, "HANBIT", 2L * LIMIT);
        one.settle();
        assertThrows(TooMany.class, () -> one.take(WHAT, "HANBIT"));
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-02T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Seoul");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
