package org.singlewindow.it.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many attempts were answered how, door by door, and which answers were wrong. */
final class Results {
    private static final List<String> CLASSES = List.of("2xx", "3xx", "4xx", "wait", "5xx", "closed", "late");

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Long> slowest = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    synchronized void add(Attempt attempt, Wire.Answer answer) {
        String door = attempt.door().name();
        counts.computeIfAbsent(door, none -> new LinkedHashMap<>()).merge(sort(answer), 1, Integer::sum);
        slowest.merge(door, answer.millis(), Math::max);
    }

    synchronized void fault(Attempt attempt, String what) {
        faults.add(attempt.door().name() + " | " + attempt.way() + " | "
                + attempt.caller().name() + " | " + what);
    }

    private static String sort(Wire.Answer answer) {
        if (answer.late()) {
            return "late";
        }
        if (answer.status() == 429 || answer.status() == 503) {
            return "wait";
        }
        return answer.status() == 0 ? "closed" : answer.status() / 100 + "xx";
    }

    List<String> faults() {
        return faults.stream().sorted().toList();
    }

    int count(String sort) {
        return counts.values().stream()
                .mapToInt(door -> door.getOrDefault(sort, 0))
                .sum();
    }

    int all() {
        return CLASSES.stream().mapToInt(this::count).sum();
    }

    /** How many were not let in; each may leave one line in the log. */
    int refused() {
        return all() - count("2xx") - count("3xx");
    }

    /** The table. */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-58s", "door"));
        CLASSES.forEach(sort -> table.append(String.format("%8s", sort)));
        table.append("  slowest ms\n");
        counts.forEach((door, sorts) -> {
            table.append(String.format("%-58s", door));
            CLASSES.forEach(sort -> table.append(String.format("%8s", sorts.containsKey(sort) ? sorts.get(sort) : "")));
            table.append(String.format("%12d%n", slowest.get(door)));
        });
        table.append(String.format("%-58s", "all"));
        CLASSES.forEach(sort -> table.append(String.format("%8d", count(sort))));
        return table.append('\n').toString();
    }
}
