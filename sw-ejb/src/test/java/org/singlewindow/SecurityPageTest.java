package org.singlewindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md answers every line of OWASP ASVS 4.0.3 level 2 once, and names only tests that exist. */
class SecurityPageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d[^|]*) \\| ([^|]+)\\| ([^|]*)\\|$");
    private static final Pattern RANGE = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?: – \\1\\.(\\d+))?");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    /** The sections with their lines of level 2, without those that the standard has deleted. */
    private static final String LEVEL_2 = """
            1.1:1-7 1.2:1-4 1.4:1,4,5 1.5:1-4 1.6:1-4 1.7:1-2 1.8:1-2 1.9:1-2 1.10:1 1.11:1-2 1.12:2 1.14:1-6
            2.1:1-12 2.2:1-3 2.3:1-3 2.4:1-6 2.5:1-7 2.6:1-3 2.7:1-6 2.8:1-7 2.9:1-3 2.10:1-4
            3.1:1 3.2:1-4 3.3:1-4 3.4:1-5 3.5:1-3 3.7:1
            4.1:1-3,5 4.2:1-2 4.3:1-3
            5.1:1-5 5.2:1-8 5.3:1-10 5.4:1-3 5.5:1-4
            6.1:1-3 6.2:1-6 6.3:1-2 6.4:1-2
            7.1:1-4 7.2:1-2 7.3:1,3,4 7.4:1-3
            8.1:1-4 8.2:1-3 8.3:1-8
            9.1:1-3 9.2:1-4
            10.2:1-2 10.3:1-3
            11.1:1-8
            12.1:1-3 12.2:1 12.3:1-6 12.4:1-2 12.5:1-2 12.6:1
            13.1:1,3-5 13.2:1-3,5,6 13.3:1-2 13.4:1-2
            14.1:1-4 14.2:1-6 14.3:2,3 14.4:1-7 14.5:1-4
            """;

    @Test
    void everyLineOfLevelTwoIsAnsweredOnce() throws IOException {
        Map<String, Long> answered = rows().stream()
                .flatMap(row -> lines(row.group(1)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Set<String> asked = Stream.of(LEVEL_2.strip().split("\\s+"))
                .flatMap(SecurityPageTest::section)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, answered.keySet());
        assertEquals(Set.of(1L), Set.copyOf(answered.values()));
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> existing;
        try (Stream<Path> files = Files.walk(PROJECT)) {
            existing = files.filter(file -> file.toString().contains("src"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> named = TEST.matcher(page())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 20, named.toString());
        named.removeAll(existing);
        assertEquals(Set.of(), named);
    }

    @Test
    void whatNoTestShowsSaysWhy() throws IOException {
        List<String> silent = rows().stream()
                .filter(row -> row.group(3).isBlank() && row.group(2).strip().length() < 20)
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), silent);
    }

    private static String page() throws IOException {
        return Files.readString(PROJECT.resolve("docs/security.md"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static Stream<String> lines(String cell) {
        return RANGE.matcher(cell).results().flatMap(range -> {
            int first = Integer.parseInt(range.group(2));
            int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
            return IntStream.rangeClosed(first, last).mapToObj(line -> range.group(1) + "." + line);
        });
    }

    private static Stream<String> section(String text) {
        String[] parts = text.split(":", 2);
        return Stream.of(parts[1].split(",")).flatMap(range -> {
            String[] ends = range.split("-", 2);
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .mapToObj(line -> parts[0] + "." + line);
        });
    }
}
