package org.singlewindow.requirement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements.Line;

/**
 * How long the whole set of rules takes for a dossier of a hundred lines on warm code; the goal is 20 ms. Runs with
 * {@code mvn -Pbenchmark -pl sw-ejb -am verify}; it asserts nothing.
 */
public final class RequirementBenchmark {
    private static final int LINES = 100;
    private static final int WARM_UP = 2_000;
    private static final int RUNS = 2_000;
    private static final String[] GOODS = {
        "0202300000", "0301920000", "0406902000", "0805100000", "0910110000", "1001992000", "1504203000", "2106909099",
        "2918191090", "2921110000", "3004200000", "3822190000", "4101202000", "4403210000", "6111200000", "8471604000",
        "8516602000", "8517130000", "8549210000", "8704210000", "9018120000", "9503003919", "7318150000", "8901901000"
    };

    private RequirementBenchmark() {}

    /** Prints the median, the 99th percentile and the slowest run. */
    public static void main(String[] args) {
        Requirements requirements = Rules.requirements();
        List<Line> lines = new ArrayList<>();
        for (int item = 1; item <= LINES; item++) {
            lines.add(new Line(item, GOODS[item % GOODS.length], "CN"));
        }
        JsonObject answers = answers();
        LocalDate day = LocalDate.of(2026, 11, 24);
        int found = 0;
        for (int run = 0; run < WARM_UP; run++) {
            found += requirements
                    .find(Direction.IMPORT, day, lines, answers)
                    .requirements()
                    .size();
        }
        long[] nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            found += requirements
                    .find(Direction.IMPORT, day, lines, answers)
                    .requirements()
                    .size();
            nanos[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d lines, %d documents found: median %.3f ms, 99 %% within %.3f ms, slowest %.3f ms%n",
                LINES,
                found / (WARM_UP + RUNS),
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 99 / 100] / 1e6,
                nanos[RUNS - 1] / 1e6);
    }

    private static JsonObject answers() {
        JsonObjectBuilder perItem = Json.createObjectBuilder();
        for (int item = 1; item <= LINES; item += 2) {
            perItem.add(String.valueOf(item), "YES");
        }
        JsonObject byItem = perItem.build();
        return Json.createObjectBuilder()
                .add("food-use", byItem)
                .add("mains-voltage", byItem)
                .add("radio", byItem)
                .build();
    }
}
