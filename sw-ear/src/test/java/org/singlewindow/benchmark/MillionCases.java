package org.singlewindow.benchmark;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.singlewindow.it.support.Visitors;

/**
 * What people wait for in lists and searches with a million cases in the database, beside the same pages with ten thousand.
 * System properties as {@link Benchmark}; {@code sw.benchmark.many} says how many.
 */
public final class MillionCases {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("sw.benchmark.many", 1_000_000);
    private static final int LOOKS = 15;
    private static final int WARM_UPS = 5;

    private static final List<String> PEOPLE =
            List.of("customs-busan", "official-qia", "trader-hanbit", "helpdesk-one");

    private MillionCases() {}

    public static void main(String... arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("sw.work")));
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "million-");
        try (Window window = Window.open(folder)) {
            System.setProperty("sw.it.offset", String.valueOf(window.offset()));
            new FullCases(window, 2).run(4);
            OldCases cases = OldCases.of(window.database());
            cases.add(1, FEW);
            Map<String, Double> few = look();
            cases.add(FEW + 1, MANY);
            Map<String, Double> many = look();
            OUT.printf("%,d cases, %s%n", MANY, cases.size());
            report(few, many);
        }
    }

    /** Pages and searches; what is searched for is among the ten thousand, so that it is found both times. */
    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("two syllables of a company", search(OldCases.brand(123)));
        addresses.put("two syllables and goods", search(OldCases.brand(123) + " 새우"));
        addresses.put("a number that many begin with", search("inv2019"));
        addresses.put("part of a number", search("inv20199876"));
        addresses.put("a whole number of somebody's", search("26CARGO" + "%010d".formatted(31L * 4321)));
        addresses.put("goods of a tenth of all", search("beef"));
        addresses.put("goods of all", search("frozen"));
        addresses.put("one kind of goods", search("냉동 치즈 1236"));
        addresses.put("nothing", search("nothing-of-that-name"));
        return addresses;
    }

    private static String search(String typed) {
        return "/search?text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static Map<String, Double> look() {
        Map<String, Double> took = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
                Page page = Visitors.signedIn(visitor, person);
                took.put(person + ": first page", median(page, page.url()));
                addresses().forEach((name, address) -> took.put(person + ": " + name, median(page, address)));
            }
        }
        return took;
    }

    /** Milliseconds until the answer is there, as the browser measured it. */
    private static double median(Page page, String address) {
        double[] millis = new double[LOOKS];
        for (int look = -WARM_UPS; look < LOOKS; look++) {
            page.navigate(address);
            double took = ((Number) page.evaluate("(entry => entry.responseEnd -"
                            + " entry.requestStart)(performance.getEntriesByType('navigation')[0])"))
                    .doubleValue();
            if (look >= 0) {
                millis[look] = took;
            }
        }
        Arrays.sort(millis);
        return millis[LOOKS / 2];
    }

    private static void report(Map<String, Double> few, Map<String, Double> many) {
        OUT.printf("| ms | %,d | %,d | ratio |%n| --- | --- | --- | --- |%n", FEW, MANY);
        many.forEach((name, millis) -> {
            double before = few.getOrDefault(name, Double.NaN);
            OUT.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", name, before, millis, millis / before);
        });
    }
}
