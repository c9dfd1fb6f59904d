package org.singlewindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;

/** The bundles say everything in both languages, and have words for every code that the program uses. */
class TextsTest {
    private static final List<Path> RESOURCES =
            List.of(Path.of("src/main/resources/org/singlewindow"), Path.of("src/test/resources/org/singlewindow"));
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java/org/singlewindow");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** Folders with texts, as they are found; capabilities that only tests have are among them. */
    static List<Path> capabilities() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path resources : RESOURCES) {
            try (Stream<Path> files = Files.list(resources)) {
                files.filter(folder -> Files.exists(folder.resolve("texts_ko.properties"))
                                || Files.exists(folder.resolve("texts_en.properties")))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Properties bundle(Path capability, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(capability.resolve("texts_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** What is compiled into the window, and what capabilities consist of that only tests have. */
    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        List<Path> roots = new ArrayList<>(List.of(SOURCES));
        for (Path capability : capabilities()) {
            Path itsTests = TESTS.resolve(capability.getFileName());
            if (capability.startsWith(RESOURCES.get(1)) && Files.exists(itsTests)) {
                roots.add(itsTests);
            }
        }
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void bothLanguagesSayTheSame(Path capability) throws IOException {
        Properties ko = bundle(capability, "ko");
        Properties en = bundle(capability, "en");
        assertEquals(new TreeSet<>(ko.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
        for (String key : ko.stringPropertyNames()) {
            assertTrue(key.startsWith(capability.getFileName() + "."), key);
            assertReadable(key, ko.getProperty(key));
            assertReadable(key, en.getProperty(key));
            assertEquals(placeholders(ko.getProperty(key)), placeholders(en.getProperty(key)), key);
            assertTrue(en.getProperty(key).chars().noneMatch(c -> c >= 0xAC00 && c <= 0xD7A3), key);
        }
    }

    private static void assertReadable(String key, String words) {
        assertFalse(words.isBlank(), key);
        assertFalse(words.replace("''", "").contains("'"), () -> key + ": an apostrophe is written twice, or ’");
        assertTrue(new MessageFormat(words).getFormats().length <= 6, key);
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyCodeInTheProgramHasItsWords() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path capability : capabilities()) {
            known.addAll(bundle(capability, "en").stringPropertyNames());
        }
        String names = capabilities().stream()
                .map(capability -> capability.getFileName().toString())
                .collect(Collectors.joining("|"));
        Pattern code = Pattern.compile("\"((?:" + names + ")\\.[a-z]+(?:-[a-z]+)*)\"");
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            code.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(literal -> literal.substring(1, literal.length() - 1))
                    .forEach(used::add);
        }
        assertTrue(used.contains("form.required"), used::toString);
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    @Test
    void wordsAreInTheReadersLanguage() {
        Text label = new Text("소비기한", "Use-by date");
        assertEquals("소비기한: 입력하십시오.", Texts.of(Locale.KOREA).get("form.required", label));
        assertEquals("Use-by date: enter a value.", Texts.of(Locale.US).get("form.required", label));
        assertEquals("Use-by date: enter a value.", Texts.of(Locale.FRENCH).get("form.required", label));
    }

    @Test
    void datesHaveTheirWeekday() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertEquals("2026. 11. 24.(화): 입력하십시오.", Texts.of(Locale.KOREAN).get("form.required", day));
        assertEquals("Tue 24 Nov 2026: enter a value.", Texts.of(Locale.ENGLISH).get("form.required", day));
    }

    @Test
    void aCodeWithoutWordsIsShownAsItIs() {
        assertEquals("form.never-heard", Texts.of(Locale.KOREAN).get("form.never-heard", 1));
        assertEquals("nonsense.code", Texts.of(Locale.KOREAN).get("nonsense.code"));
        assertEquals("", Texts.of(Locale.KOREAN).get(""));
    }
}
