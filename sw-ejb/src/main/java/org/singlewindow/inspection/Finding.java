package org.singlewindow.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an inspection found.
 *
 * @param passed whether nothing is wrong
 * @param codes of what was found, by the list {@code inspection-finding}
 * @param samples that were taken
 * @param measures of the laboratory
 * @param text in words for the trader
 */
public record Finding(boolean passed, List<String> codes, List<Sample> samples, List<Measure> measures, String text) {
    /** Nothing is wrong, and nothing more is said. */
    public static final Finding PASSED = new Finding(true, List.of(), List.of(), List.of(), "");

    public Finding {
        codes = List.copyOf(codes);
        samples = List.copyOf(samples);
        measures = List.copyOf(measures);
    }

    /** Of somebody who says it in words alone. */
    static Finding said(boolean passed, String text) {
        return new Finding(passed, List.of(), List.of(), List.of(), text);
    }

    /**
     * A sample.
     *
     * @param panel what it is examined for
     */
    public record Sample(String number, String panel) {}

    /**
     * What was measured of one thing.
     *
     * @param item number of the goods item
     * @param value a decimal number; empty where nothing was detected
     * @param limit a decimal number; empty where there is none
     * @param least whether the limit is the least that there must be, rather than the most that there may be
     */
    public record Measure(int item, String analyte, String value, String limit, String unit, boolean least) {
        /** Whether it is within its limit; empty where there is none. */
        public Optional<Boolean> within() {
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            int than = (value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value)).compareTo(new BigDecimal(limit));
            return Optional.of(least ? than >= 0 : than <= 0);
        }

        /** What its being within the limit is called: {@code WITHIN}, {@code BEYOND}, {@code NO_LIMIT}. */
        public String verdict() {
            return within().map(yes -> yes ? "WITHIN" : "BEYOND").orElse("NO_LIMIT");
        }
    }

    /** Whether something measured is beyond its limit. */
    boolean isBeyond() {
        return measures.stream().anyMatch(measure -> !measure.within().orElse(true));
    }
}
