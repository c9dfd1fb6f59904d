package org.singlewindow.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.singlewindow.it.support.Visitors;

/**
 * How long the warm server works on each page that there is, one visitor at a time: the addresses are those that are looked at
 * for accessibility ({@code every-page.txt}). System properties as {@link Benchmark}; its {@code cases} says how many are lodged
 * before, {@code rounds} how often all pages are opened before those that count.
 */
public final class PageTimes {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int LOOKS = 40;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final String NOBODY = "-";

    /** Asks for the page and says how many milliseconds passed from the request to the end of the answer; -1 for a refusal. */
    private static final String LOOK = """
            async ([address, times]) => {
              const took = [];
              for (let i = 0; i < times; i++) {
                performance.clearResourceTimings();
                const answer = await fetch(address, { headers: { Accept: 'text/html' }, cache: 'no-store' });
                await answer.text();
                const entry = performance.getEntriesByType('resource').pop();
                took.push(answer.ok && !answer.redirected && entry ? entry.responseEnd - entry.requestStart : -1);
              }
              return took;
            }
            """;

    private PageTimes() {}

    public static void main(String... arguments) throws Exception {
        Scale scale = Scale.asked();
        Path work = Files.createDirectories(Path.of(System.getProperty("sw.work")));
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "pages-");
        try (Window window = Window.open(folder)) {
            System.setProperty("sw.it.offset", String.valueOf(window.offset()));
            new FullCases(window, scale.clients()).run(scale.cases());
            Map<String, List<String>> addresses = addresses(somethingToLookAt(window));
            for (int round = 0; round < scale.rounds(); round++) {
                look(addresses);
            }
            report(look(addresses));
        }
    }

    /** By persona; without those for which there is nothing to look at. */
    private static Map<String, List<String>> addresses(Map<String, String> named) throws IOException {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/every-page.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                String address = parts[1];
                for (Map.Entry<String, String> one : named.entrySet()) {
                    address = address.replace("{" + one.getKey() + "}", one.getValue());
                }
                if (!address.contains("{")) {
                    addresses
                            .computeIfAbsent(parts[0], persona -> new ArrayList<>())
                            .add(address);
                }
            }
        }
        return addresses;
    }

    private static Map<String, String> somethingToLookAt(Window window) throws SQLException {
        Map<String, String> named = new LinkedHashMap<>();
        try (Connection connection = window.database().connect();
                Statement statement = connection.createStatement()) {
            note(named, "draft", statement, "select reference from dossier where owner = 'HANBIT' and state = 'DRAFT'");
            note(
                    named,
                    "application",
                    statement,
                    "select reference from application where document = 'VQ02' and applicant = 'HANBIT' order by id desc");
            String lodged = "(select dossier_reference from application where reference = '%s')"
                    .formatted(named.getOrDefault("application", ""));
            note(named, "case", statement, "select reference from dossier where reference = " + lodged);
            note(
                    named,
                    "declaration",
                    statement,
                    "select reference from declaration where dossier_reference = " + lodged);
        }
        return named;
    }

    private static void note(Map<String, String> named, String name, Statement statement, String query)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery(query + " limit 1")) {
            if (rows.next()) {
                named.put(name, rows.getString(1));
            }
        }
    }

    private static Map<String, List<Double>> look(Map<String, List<String>> addresses) {
        Map<String, List<Double>> took = new LinkedHashMap<>();
        addresses.forEach((persona, pages) -> {
            try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
                Page page = visitor.newPage();
                page.navigate("/accessibility");
                Page at = persona.equals(NOBODY) ? page : Visitors.signedIn(visitor, persona);
                pages.forEach(address -> took.put(persona + " " + address, sorted(at, address)));
            }
        });
        return took;
    }

    private static List<Double> sorted(Page page, String address) {
        List<Double> millis = new ArrayList<>();
        for (Object one : (List<?>) page.evaluate(LOOK, List.of(address, LOOKS))) {
            millis.add(((Number) one).doubleValue());
        }
        Collections.sort(millis);
        return millis;
    }

    private static void report(Map<String, List<Double>> took) {
        List<Double> all = new ArrayList<>();
        OUT.printf("| page | p50, ms | p95, ms |%n| --- | --- | --- |%n");
        took.forEach((page, millis) -> {
            List<Double> answered = millis.stream().filter(one -> one >= 0).toList();
            if (answered.isEmpty()) {
                OUT.printf("| %s | refused | refused |%n", page);
                return;
            }
            all.addAll(answered);
            OUT.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", page, at(answered, HALF), at(answered, NEARLY_ALL));
        });
        Collections.sort(all);
        OUT.printf(Locale.ROOT, "| all | %.0f | %.0f |%n", at(all, HALF), at(all, NEARLY_ALL));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
