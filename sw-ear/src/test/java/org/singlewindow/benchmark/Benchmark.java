package org.singlewindow.benchmark;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Starts the window with a database of its own, lodges full cases, and takes turns with the floor on the same database
 * and the same disk. System properties: {@code sw.home}, {@code sw.application}, {@code sw.work}, and those of {@link
 * Scale}.
 */
public final class Benchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int LEAST_WARM_UPS = 32;
    private static final int MOST_WARM_UPS = 60;
    private static final int PATIENCE = 8;
    private static final double GAIN = 1.03;

    private Benchmark() {}

    public static void main(String... arguments) throws Exception {
        Scale scale = Scale.asked();
        Path work = Files.createDirectories(Path.of(System.getProperty("sw.work")));
        Path folder = Files.createTempDirectory(work.toAbsolutePath(), "run-");
        OUT.println("Benchmark: starting a window in " + folder);
        try (Window window = Window.open(folder)) {
            FullCases cases = new FullCases(window, scale.clients());
            warmUp("window", () -> cases.run(scale.warmUp()));
            try (Floor floor = floor(window, scale.clients())) {
                warmUp("floor", () -> floor.run(scale.warmUp()));
                measure(scale, cases, floor, folder);
            }
        }
    }

    private static void measure(Scale scale, FullCases cases, Floor floor, Path folder)
            throws SQLException, InterruptedException, IOException {
        List<Round> ours = new ArrayList<>();
        List<Round> bare = new ArrayList<>();
        for (int round = 1; round <= scale.rounds(); round++) {
            ours.add(say("window " + round, cases.run(scale.cases())));
            bare.add(say("floor " + round, floor.run(scale.cases())));
        }
        String report = new Report(scale).of(ours, bare);
        OUT.println(report);
        Files.writeString(folder.resolve("report.md"), report);
    }

    /** Until it gets no faster, and some minutes at least: the Java machine goes on translating for so long. */
    private static void warmUp(String what, Callable<Round> round) throws Exception {
        double best = 0;
        int inVain = 0;
        for (int i = 1; i <= LEAST_WARM_UPS || i <= MOST_WARM_UPS && inVain < PATIENCE; i++) {
            double reached = say(what + " warming up", round.call()).casesPerSecond();
            inVain = reached > best * GAIN ? 0 : inVain + 1;
            best = Math.max(best, reached);
        }
    }

    private static Round say(String what, Round round) {
        OUT.printf(
                "%s: %.1f cases/s, %.1f ms of processor a case%n",
                what, round.casesPerSecond(), round.load().processorMillis() / round.cases());
        return round;
    }

    private static Floor floor(Window window, int clients) throws Exception {
        try (Connection connection = window.database().connect()) {
            return new Floor(window, Template.of(connection, lastLodged(connection)), clients, consumers(connection));
        }
    }

    private static String lastLodged(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select dossier_reference from application order by id desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As many as the window has: one for each agency, two for customs. */
    private static Map<String, Integer> consumers(Connection connection) throws SQLException {
        Map<String, Integer> consumers = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct destination from envelope")) {
            while (rows.next()) {
                consumers.put(rows.getString(1), rows.getString(1).equals("clearance") ? 2 : 1);
            }
        }
        return consumers;
    }
}
