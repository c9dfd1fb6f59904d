package org.singlewindow.it.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Faults that are known and are being mended: {@code allowed.txt}, one pattern a line. It is to be empty. */
final class Allowed {
    private static final List<String> PATTERNS = read();

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

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Allowed.class.getResourceAsStream("allowed.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
