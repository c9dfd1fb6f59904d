package org.singlewindow.it.hostile;

import java.util.List;

/** Faults that are known and are being mended: {@code allowed.txt}, one pattern a line. It is to be empty. */
final class Allowed {
    private static final List<String> PATTERNS = Lines.of("allowed.txt");

    private Allowed() {}

    /** The faults that nobody knows yet; says how often each pattern was needed. */
    static List<String> without(List<String> faults) {
        PATTERNS.forEach(pattern -> System.out.printf(
                "allowed %d times: %s%n",
                faults.stream().filter(fault -> fault.matches(pattern)).count(), pattern));
        return faults.stream()
                .filter(fault -> PATTERNS.stream().noneMatch(fault::matches))
                .toList();
    }
}
