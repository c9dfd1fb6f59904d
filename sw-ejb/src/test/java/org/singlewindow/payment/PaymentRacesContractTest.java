package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.form.Fee;
import org.singlewindow.persistence.InTransaction;
import org.singlewindow.reference.Text;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Messages, the timer and a reversal at once, in the database: money moves once, and what is done stays done. */
class PaymentRacesContractTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 12;
    private static final int TRIES = 3;
    private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<String> TABLES =
            List.of("charge", "bill", "bill_line", "payment", "refund", "payment_event");

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Queue<PaymentProvider.RefundOrder> asked = new ConcurrentLinkedQueue<>();

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
            TABLES.forEach(table -> tx.sql("delete from " + table));
            return 0;
        });
        AtRest.leave();
    }

    private static String dossier(int round) {
        return "SW26-RACE-" + round;
    }

    /** In a transaction of its own, again where somebody was quicker. */
    private static <T> T in(Function<InTransaction, T> work) {
        for (int tries = 1; ; tries++) {
            try (InTransaction tx = new InTransaction(Clock.fixed(NOW, ZoneOffset.UTC), new InMemoryInstitution())) {
                T done = work.apply(tx);
                tx.commit();
                return done;
            } catch (PersistenceException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static PaymentOutcome hear(InstitutionMessage said) {
        return in(tx -> tx.a(Cashbook.class).hear(said, PaymentSource.CALLBACK));
    }

    private static InstitutionMessage said(
            InstitutionMessage.Kind kind, String transaction, String number, long amount) {
        return new InstitutionMessage(kind, transaction, number, amount, NOW, "CARD");
    }

    private static String charged(int round) {
        return in(tx -> {
            tx.a(Timeline.class).begin(dossier(round), Actor.SYSTEM, Step.of("dossier.create", dossier(round)));
            Fee fee = new Fee(12_000, new Text("규칙", "Rule"));
            return tx.a(Bills.class)
                    .charge(new Charge.Assessed(
                            "VQ02-RACE-" + round, dossier(round), "VQ02", 1, "QIA", "HANBIT", 12_000, fee, DAY))
                    .number();
        });
    }

    /** All of them at the same moment, and each one's result. */
    private <T> List<T> atOnce(Function<Integer, T> work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            tasks.add(() -> {
                barrier.await();
                return work.apply(thread);
            });
        }
        List<T> results = new ArrayList<>();
        for (Future<T> result : threads.invokeAll(tasks)) {
            results.add(result.get());
        }
        return results;
    }

    @Test
    void moneyMovesOnceWhoeverIsQuicker() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round(round);
        }
    }

    private void round(int round) throws Exception {
        String number = charged(round);
        String one = "T-ONE-" + round;
        String two = "T-TWO-" + round;
        List<PaymentOutcome> paid = atOnce(
                thread -> hear(said(InstitutionMessage.Kind.CAPTURED, thread % 2 == 0 ? one : two, number, 12_000)));
        assertEquals(1, count(paid, PaymentOutcome.APPLIED), "one is applied: " + paid);
        assertEquals(1, count(paid, PaymentOutcome.DOUBLE), "and one is too many: " + paid);

        Refund refund =
                in(tx -> tx.a(Ledger.class).toAsk(NOW.minusSeconds(1), 1).get(0));
        asked.clear();
        List<PaymentOutcome> outcomes = atOnce(thread -> switch (thread % 4) {
            case 0 -> ask(refund.reference());
            case 1 -> hear(said(InstitutionMessage.Kind.REVERSED, refund.transaction(), number, 12_000));
            default -> hear(said(InstitutionMessage.Kind.CAPTURED, thread % 3 == 0 ? one : two, number, 12_000));
        });

        Refund.State state = in(tx ->
                tx.a(Ledger.class).refund(refund.reference()).orElseThrow().state());
        boolean reversed = in(tx ->
                tx.a(Ledger.class).payment(refund.transaction()).orElseThrow().isReversed());
        assertEquals(reversed ? Refund.State.NEEDLESS : Refund.State.DONE, state, outcomes.toString());
        assertEquals(reversed ? 0 : 1, asked.size(), "it goes back once, this way or that: " + outcomes);
        assertEquals(1, rows("charge where state = 'PAID' and application = 'VQ02-RACE-" + round + "'"));
        assertEquals(0, rows("refund where state in ('WANTED', 'ASKED')"));
    }

    private static int rows(String of) {
        Long rows = in(tx -> tx.sql("select count(*) from " + of));
        return rows.intValue();
    }

    private static long count(List<PaymentOutcome> outcomes, PaymentOutcome outcome) {
        return outcomes.stream().filter(one -> one == outcome).count();
    }

    /** As the timer does; the institution's message comes before its answer, and once more. */
    private PaymentOutcome ask(String refund) {
        Optional<PaymentProvider.RefundOrder> order =
                in(tx -> tx.a(RefundAsking.class).take(refund, NOW.minusSeconds(1)));
        if (order.isEmpty()) {
            return PaymentOutcome.DUPLICATE;
        }
        asked.add(order.get());
        InstitutionMessage done = said(
                InstitutionMessage.Kind.REFUNDED,
                "R-" + refund,
                refund,
                order.get().amount());
        assertEquals(PaymentOutcome.APPLIED, hear(done));
        assertEquals(PaymentOutcome.DUPLICATE, hear(done));
        return PaymentOutcome.APPLIED;
    }
}
