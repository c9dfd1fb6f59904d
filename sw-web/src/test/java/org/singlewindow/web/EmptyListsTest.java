package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a list is empty, it says what to do next: in a second sentence, or by a link. Lists and words are found. */
class EmptyListsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/org/singlewindow/web");
    private static final Pattern EMPTY = Pattern.compile(
            "(?s)<p class=\"sw-empty\">(.*?)</p>|<sw:list\\b[^>]*?\\snone=\"([^\"]*)\"|\\semptyMessage=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("t\\['([a-z.-]+)'");
    private static final Pattern TWO_SENTENCES = Pattern.compile("(?s).+[.”\"] .+\\.");

    @Test
    void anEmptyListSaysWhatToDoNext() throws IOException {
        Set<String> keys = keys();
        assertTrue(keys.size() > 15, keys.toString());
        for (String language : List.of("ko", "en")) {
            Properties words = words(language);
            assertEquals(
                    List.of(),
                    keys.stream()
                            .flatMap(key -> words.stringPropertyNames().stream()
                                    .filter(known -> key.endsWith(".") ? known.startsWith(key) : known.equals(key)))
                            .filter(key -> !TWO_SENTENCES
                                    .matcher(words.getProperty(key))
                                    .matches())
                            .toList(),
                    language);
        }
    }

    /** The keys of what empty lists say, those with a link beside them left out; one that ends in a point is a beginning. */
    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            EMPTY.matcher(Files.readString(page))
                    .results()
                    .map(found -> Stream.of(1, 2, 3)
                            .map(found::group)
                            .filter(group -> group != null)
                            .findFirst()
                            .orElseThrow())
                    .filter(said -> !said.contains("<a "))
                    .forEach(said ->
                            KEY.matcher(said).results().map(key -> key.group(1)).forEach(keys::add));
        }
        return keys;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        for (Path bundle : files(TEXTS, "texts_" + language + ".properties")) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            }
        }
        return words;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
