package org.singlewindow.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.singlewindow.it.support.Visitors;

/**
 * What the help desk waits for with a year of exchanged messages in the database, 10,000 a day with two pieces of
 * evidence each, beside the same pages on an empty one. System properties as {@link Benchmark}; {@code
 * sw.benchmark.messages} says how many.
 */
public final class YearOfEvidence {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int MESSAGES = Integer.getInteger("sw.benchmark.messages", 3_650_000);
    private static final int LOOKS = 9;

    private static final String PARTNERS = """
            insert into partner (code, channel, endpoint, agreement, service, pauses, failures, version)
            select code, 'SCREENS', 'http://localhost:1/as4', 'agreement', 'service', '1m', 0, 0
            from organisation where code in ('RRA', 'MFDS', 'QIA', 'KTC', 'KMDIA', 'KCS')
            on conflict do nothing""";

    private static final String MONTHS = """
            do $$
            declare month date;
            begin
                for ago in 1..13 loop
                    month := date_trunc('month', now() at time zone 'UTC') - make_interval(months => ago);
                    execute format(
                        'create table evidence_%s partition of evidence for values from (%L) to (%L)',
                        to_char(month, 'YYYY_MM'),
                        month::timestamp at time zone 'UTC',
                        (month + interval '1 month')::timestamp at time zone 'UTC');
                end loop;
            end $$""";

    /** Each case is four messages to and from one partner: application, decision, declaration, result. */
    private static final String TRANSMISSIONS = """
            insert into transmission (id, direction, partner, message_id, conversation, action, subject, envelope, state,
                                      attempts, first_at, last_at, settled_at)
            select -i, case when i %% 2 = 0 then 'OUT' else 'IN' end,
                   (array['RRA', 'MFDS', 'MFDS', 'MFDS', 'QIA', 'QIA', 'KTC', 'KMDIA', 'KCS', 'KCS'])[1 + i / 4 %% 10],
                   md5(i::text) || '@singlewindow', 'SW26-' || i / 4, 'SubmitApplication', 'AP26-' || i / 2,
                   md5(i::text), case when i %% 2 = 0 then 'RECEIPTED' else 'PROCESSED' end, 1, at, at, at
            from generate_series(1, %1$d) i,
                 lateral (select now() - (%1$d - i) * (interval '365 days' / %1$d) as at) t""";

    private static final String EVIDENCE = """
            insert into evidence (id, kept_at, transmission, kind, name, media_type, content)
            select 2 * t.id - n, t.first_at, t.id, case n when 0 then 'PAYLOAD' else 'RECEIPT' end, 'document',
                   'application/xml', decode(repeat(md5(t.id::text), 8), 'hex')
            from transmission t, generate_series(0, 1) n""";

    private YearOfEvidence() {}

    public static void main(String... arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("sw.work")));
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "year-");
        try (Window window = Window.open(folder)) {
            System.setProperty("sw.it.offset", String.valueOf(window.offset()));
            execute(window, PARTNERS);
            try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
                Page page = Visitors.signedIn(visitor, "helpdesk-one");
                Map<String, Double> empty = look(page);
                fill(window);
                Map<String, Double> full = look(page);
                report(empty, full);
            }
        }
    }

    private static void fill(Window window) throws SQLException {
        execute(window, MONTHS);
        execute(window, TRANSMISSIONS.formatted(MESSAGES));
        execute(window, EVIDENCE);
        execute(window, "vacuum analyze transmission");
        execute(window, "vacuum analyze evidence");
        try (Connection connection = window.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select pg_size_pretty(pg_database_size(current_database())), count(*) from evidence")) {
            rows.next();
            OUT.printf("%d messages, %d pieces of evidence, %s%n", MESSAGES, rows.getLong(2), rows.getString(1));
        }
    }

    private static void execute(Window window, String statement) throws SQLException {
        try (Connection connection = window.database().connect();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    /** Milliseconds until each page is there, the median of several looks. */
    private static Map<String, Double> look(Page page) {
        int middle = MESSAGES / 2;
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("newest of all", "");
        addresses.put("one application", "?text=AP26-" + middle / 2);
        addresses.put("one case", "?text=SW26-" + middle / 4);
        addresses.put("unknown id", "?text=nothing-of-that-name");
        addresses.put("a large partner", "?partner=MFDS");
        addresses.put("a small partner", "?partner=KMDIA");
        addresses.put("a partner's unsettled", "?partner=MFDS&state=WAITING");
        addresses.put("a partner's hundredth page", "?partner=MFDS&page=100");
        Map<String, Double> took = new LinkedHashMap<>();
        addresses.forEach((name, query) -> took.put(name, median(page, "/helpdesk/exchange" + query)));
        took.put("one message with its evidence", median(page, "/helpdesk/message?id=-" + middle));
        return took;
    }

    private static double median(Page page, String address) {
        double[] millis = new double[LOOKS];
        for (int look = 0; look < LOOKS; look++) {
            long start = System.nanoTime();
            page.navigate(address);
            millis[look] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[LOOKS / 2];
    }

    private static void report(Map<String, Double> empty, Map<String, Double> full) {
        OUT.println("| page of the monitor, ms | empty | a year | a year / empty |");
        OUT.println("| --- | --- | --- | --- |");
        full.forEach((name, millis) -> OUT.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f |%n",
                name,
                empty.getOrDefault(name, Double.NaN),
                millis,
                millis / empty.getOrDefault(name, Double.NaN)));
    }
}
