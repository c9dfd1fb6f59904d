package org.singlewindow.benchmark;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.TradersProgram;

/**
 * Traders' programs submit a consignment of frozen beef with its three papers, by one request each: a declaration and two
 * applications, each to its own agency, until both agencies have them in their worklists.
 */
final class FullCases {
    private static final List<String> PAPERS = List.of("korean-label", "product-photo", "health-certificate");
    private static final int DIGITS = 3;
    private static final int NUMBER = 12;
    /** What the demonstration's consignment is carried by. */
    private static final String BILL = "CPLBNE26110417";

    private static final String CARGO = "26CPLN0426I-0031";

    private final Window window;
    private final Journal journal;
    private final String consignment;
    private final List<TradersProgram> programs;

    FullCases(Window window, int clients) throws SQLException {
        this.window = window;
        journal = new Journal(window.database(), "public");
        consignment = beef(new Ledger(window.database())).toString();
        programs = Stream.generate(() ->
                        new TradersProgram(window.portal(), Programs.of(window.data(), "trader-hanbit"), () -> {}))
                .limit(clients)
                .toList();
    }

    /** Lodges that many cases and waits until all have arrived. */
    Round run(int cases) throws SQLException, InterruptedException {
        Histogram answered = new ConcurrentHistogram(DIGITS);
        Map<String, Instant> asked = new ConcurrentHashMap<>();
        Load before = Load.of(window);
        Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Clients.run(
                programs.stream()
                        .map(program -> (Clients.Client) number -> lodge(program, answered, asked))
                        .toList(),
                cases);
        journal.awaitSettled();
        Load load = Load.of(window).since(before);
        Histogram received = new Histogram(DIGITS);
        Map<String, Journal.Received> applications = journal.received(start);
        applications
                .values()
                .forEach(application -> received.recordValue(Objects.requireNonNull(asked.get(application.dossier()))
                        .until(application.at(), ChronoUnit.MICROS)));
        return new Round(
                cases, applications.size(), Duration.between(start, journal.lastSettled()), answered, received, load);
    }

    private void lodge(TradersProgram program, Histogram answered, Map<String, Instant> asked) {
        Instant instant = Instant.now();
        long start = System.nanoTime();
        Receipt receipt = program.submit(ofItsOwnCargo(), PAPERS, "benchmark-" + UUID.randomUUID());
        answered.recordValue((System.nanoTime() - start) / 1_000);
        asked.put(receipt.dossier(), instant);
    }

    /** Each case has a cargo of its own: parts of one would wait for each other, and be added up. */
    private String ofItsOwnCargo() {
        String number = UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, NUMBER)
                .toUpperCase(Locale.ROOT);
        return consignment.replace(BILL, "CPLBNE" + number).replace(CARGO, "26CPLN" + number);
    }

    /** The demonstration's frozen beef, with what is missing in it. */
    private static JsonObject beef(Ledger ledger) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        return ledger.consignment(
                "HANBIT",
                Map.of(
                        "/FD01/items/2/expiry", today.plusYears(1).toString(),
                        "/VQ02/hc_no", "AU-2026-118833",
                        "/VQ02/hc_date", today.toString()));
    }
}
