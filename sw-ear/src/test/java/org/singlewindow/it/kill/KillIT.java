package org.singlewindow.it.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.TradersProgram;

/**
 * The server dies twice while programs lodge, each time at its weakest moment. Afterwards everything that was promised
 * is there, and nothing twice.
 */
class KillIT {
    private static final int CASES = 48;
    private static final int PROGRAMS = 8;
    static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration NOT_THIS_TIME = Duration.ofSeconds(3);
    private static final String RELAY_MARKS = "update envelope set attempts%";
    private static final String RECEIVER_TAKES_IN = "insert into inbox%";

    private final Map<String, Receipt> promised = new ConcurrentHashMap<>();

    /** A state of the world to wait for. */
    @FunctionalInterface
    private interface State {
        boolean reached() throws Exception;
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterTheServerDied() throws Exception {
        try (MortalWindow window = new MortalWindow("kill")) {
            Ledger ledger = new Ledger(window.database());
            TradersProgram trader = program(window, "trader-hanbit");
            window.start();
            List<Callable<Receipt>> work = lodgements(trader, beef(ledger));
            ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
            try {
                List<Future<Receipt>> answers =
                        work.stream().map(programs::submit).toList();
                await("first receipts", answers, () -> promised.size() >= CASES / 6);
                killBetweenBrokerAndDatabase(window, ledger, trader, answers);
                window.start();
                await("further receipts", answers, () -> promised.size() >= CASES / 2);
                killWithFullQueues(window, ledger, trader, answers);
                window.start();
                for (Future<Receipt> answer : answers) {
                    answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                }
            } finally {
                programs.shutdownNow();
            }
            repeatedAnswersNameTheSame(work);
            await("all delivered", List.of(), () -> ledger.count("from envelope where state <> 'ACKNOWLEDGED'") == 0);
            everythingIsThereOnce(ledger);
            program(window, "admin-one").assertTimelinesWhole();
        }
    }

    private static TradersProgram program(MortalWindow window, String person) {
        return new TradersProgram(window.portal(), Programs.of(window.data(), person), window::awaitServer);
    }

    private List<Callable<Receipt>> lodgements(TradersProgram trader, JsonObject consignment) {
        List<Callable<Receipt>> work = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            String key = "kill-" + number + "-key";
            if (number % 4 == 0) {
                work.add(() -> promise(key, trader.declare("KILL-" + number(key), key)));
            } else if (number % 4 == 1) {
                work.add(() -> promise(key, trader.submit(consignment, PAPERS, key)));
            } else {
                Map<String, String> entered = new ConcurrentHashMap<>();
                work.add(() -> promise(
                        key,
                        trader.lodge(entered.computeIfAbsent(key, first -> trader.enter(consignment, PAPERS)), key)));
            }
        }
        return work;
    }

    private static String number(String key) {
        return key.replaceAll("\\D", "");
    }

    private Receipt promise(String key, Receipt receipt) {
        Receipt earlier = promised.putIfAbsent(key, receipt);
        assertEquals(earlier == null ? receipt : earlier, receipt, key);
        return receipt;
    }

    /** The demonstration's frozen beef, with what is missing in it. */
    static JsonObject beef(Ledger ledger) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        return ledger.consignment(
                "HANBIT",
                Map.of(
                        "/FD01/items/2/expiry", today.plusYears(1).toString(),
                        "/VQ02/hc_no", "AU-2026-118833",
                        "/VQ02/hc_date", today.toString()));
    }

    /** The broker has the messages, the outbox does not know it yet, and lodgements are half written. */
    private static void killBetweenBrokerAndDatabase(
            MortalWindow window, Ledger ledger, TradersProgram trader, Collection<Future<Receipt>> answers)
            throws Exception {
        await("the relay between broker and database", answers, () -> {
            // Readers pass, writers wait: the relay claims and sends, but cannot mark.
            try (Ledger.Hold hold = ledger.hold("envelope", "share")) {
                boolean caught =
                        reached(NOT_THIS_TIME, answers, () -> ledger.waiting(RELAY_MARKS) > 0 && trader.underWay() > 0);
                if (caught) {
                    window.kill();
                    assertTrue(ledger.count("from envelope where state = 'READY'") > 0);
                }
                return caught;
            }
        });
        await("a lodgement cut off", answers, () -> trader.cutOff() > 0);
    }

    /** Messages wait in every queue, receivers have begun to take some in, and lodgements go on. */
    private void killWithFullQueues(
            MortalWindow window, Ledger ledger, TradersProgram trader, Collection<Future<Receipt>> answers)
            throws Exception {
        try (Ledger.Hold hold = ledger.hold("inbox", "access exclusive")) {
            await(
                    "full queues",
                    answers,
                    () -> ledger.count("from envelope where state = 'SENT'") >= PROGRAMS
                            && ledger.waiting(RECEIVER_TAKES_IN) >= 3
                            && trader.underWay() > 0);
            window.kill();
            System.out.printf(
                    "Killed twice: %d of %d lodgements promised, %d in the database, %d requests cut off, %d messages"
                            + " in queues%n",
                    promised.size(),
                    CASES,
                    ledger.count("from lodgement"),
                    trader.cutOff(),
                    ledger.count("from envelope where state = 'SENT'"));
        }
    }

    private static void repeatedAnswersNameTheSame(List<Callable<Receipt>> work) throws Exception {
        for (Callable<Receipt> lodgement : work) {
            lodgement.call();
        }
    }

    private void everythingIsThereOnce(Ledger ledger) throws SQLException {
        Set<String> declarations = new TreeSet<>();
        Set<String> applications = new TreeSet<>();
        Set<String> dossiers = new TreeSet<>();
        promised.values().forEach(receipt -> {
            dossiers.add(receipt.dossier());
            declarations.add(receipt.dossier() + " " + receipt.declaration());
            receipt.applications()
                    .forEach((document, reference) ->
                            applications.add(receipt.dossier() + " " + document + " " + reference));
        });
        assertEquals(CASES, dossiers.size());
        assertEquals(CASES / 4 * 3 * 2, applications.size());
        assertEquals(dossiers, ledger.all("select reference from dossier where state = 'LODGED'"));
        assertEquals(CASES, ledger.count("from lodgement"));
        assertEquals(declarations, ledger.all("select dossier_reference, reference from declaration"));
        assertEquals(applications, ledger.all("select dossier_reference, document, reference from application"));
        assertEquals(0, ledger.count("from application where state <> 'RECEIVED'"));

        Set<String> delivered =
                applications.stream().map(row -> row.split(" ", -1)[2]).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared =
                declarations.stream().map(row -> row.split(" ", -1)[1]).collect(Collectors.toCollection(TreeSet::new));
        eachOnce(ledger, delivered, "subject from timeline_entry where act = 'application.lodge'");
        eachOnce(ledger, delivered, "subject from timeline_entry where act = 'application.deliver'");
        eachOnce(ledger, declared, "subject from timeline_entry where act = 'declaration.lodge'");
        eachOnce(ledger, delivered, "subject from envelope where kind = 'application'");
        eachOnce(ledger, declared, "subject from envelope where kind = 'declaration'");
        assertEquals(delivered.size() + declared.size(), ledger.count("from envelope where kind <> 'notice'"));
        assertEquals(ledger.all("select id from envelope"), ledger.all("select message_id from inbox"));
    }

    private static void eachOnce(Ledger ledger, Set<String> expected, String rows) throws SQLException {
        assertEquals(expected, ledger.all("select " + rows), rows);
        assertEquals(expected.size(), ledger.count(rows.substring(rows.indexOf("from"))), rows);
    }

    private static void await(String what, Collection<Future<Receipt>> answers, State state) throws Exception {
        assertTrue(reached(PATIENCE, answers, state), "Never reached: " + what);
    }

    /** Whether the state came in time; a program that failed ends the wait. */
    private static boolean reached(Duration within, Collection<Future<Receipt>> answers, State state) throws Exception {
        long end = System.nanoTime() + within.toNanos();
        while (!state.reached()) {
            for (Future<Receipt> answer : answers) {
                if (answer.isDone()) {
                    answer.get();
                }
            }
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }
}
