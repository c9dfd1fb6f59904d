package org.singlewindow.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** What was measured, as tables that can be laid into a document. */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private final Scale scale;

    Report(Scale scale) {
        this.scale = scale;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** The whole report. */
    String of(List<Round> window, List<Round> floor) throws IOException {
        line("");
        line(
                "%s · %s",
                ZonedDateTime.now().truncatedTo(ChronoUnit.MINUTES).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                machine());
        line("%d clients, %d cases a round, two applications and three messages each", scale.clients(), scale.cases());
        line("");
        line("| round | cases/s | applications/s | s | processor window / database / driver, ms a case | load |");
        line("| --- | --- | --- | --- | --- | --- |");
        for (int i = 0; i < window.size(); i++) {
            round("window " + (i + 1), window.get(i));
            round("floor " + (i + 1), floor.get(i));
        }
        double ours = median(window, Round::casesPerSecond);
        double bare = median(floor, Round::casesPerSecond);
        line("");
        line("| median | window | floor | window / floor |");
        line("| --- | --- | --- | --- |");
        line("| cases/s | %.1f | %.1f | **%.2f** |", ours, bare, ours / bare);
        applications(window, floor);
        line("");
        line("| ms | p50 | p95 | p99 |");
        line("| --- | --- | --- | --- |");
        latencies("window: request to lodge → answer", window.stream().map(Round::answered));
        latencies("window: request to lodge → RECEIVED", window.stream().map(Round::received));
        latencies("floor: begin → case committed", floor.stream().map(Round::answered));
        latencies("floor: begin → RECEIVED", floor.stream().map(Round::received));
        return text.toString();
    }

    private void applications(List<Round> window, List<Round> floor) {
        double ours = median(window, Round::applicationsPerSecond);
        double bare = median(floor, Round::applicationsPerSecond);
        line("| applications/s | %.1f | %.1f | %.2f |", ours, bare, ours / bare);
        int applications = window.get(0).applications();
        line(
                "| s for %d applications | **%.1f** | %.1f | |",
                applications, median(window, Round::seconds), median(floor, Round::seconds));
    }

    private void round(String name, Round round) {
        List<String> processor = round.load().processor().values().stream()
                .map(used -> String.format(Locale.ROOT, "%.1f", used.toNanos() / 1e6 / round.cases()))
                .toList();
        line(
                "| %s | %.1f | %.1f | %.1f | %s | %.1f |",
                name,
                round.casesPerSecond(),
                round.applicationsPerSecond(),
                round.seconds(),
                String.join(" / ", processor),
                round.load().average());
    }

    private void latencies(String what, Stream<Histogram> rounds) {
        Histogram all = new Histogram(3);
        rounds.forEach(all::add);
        line(
                "| %s | %.1f | %.1f | %.1f |",
                what,
                all.getValueAtPercentile(50) / 1e3,
                all.getValueAtPercentile(95) / 1e3,
                all.getValueAtPercentile(99) / 1e3);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> of) {
        double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String machine() throws IOException {
        String model = "unknown processor";
        Path processors = Path.of("/proc/cpuinfo");
        if (Files.exists(processors)) {
            try (Stream<String> lines = Files.lines(processors)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse(model);
            }
        }
        return model + ", " + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name");
    }
}
