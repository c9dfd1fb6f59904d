package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a page stands in a bundle, in both languages. */
class WordsOfPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("t(?:\\[|\\.of\\()'([a-z-]+(?:\\.[A-Za-z-]+)+)'");
    private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3]");

    @ParameterizedTest
    @ValueSource(strings = {"shared", "open", "trader", "agency", "customs", "helpdesk", "admin", "door"})
    void aGroupSaysTheSameInBothLanguages(String group) throws IOException {
        assertEquals(
                new TreeSet<>(bundle("web/" + group, "ko").stringPropertyNames()),
                new TreeSet<>(bundle("web/" + group, "en").stringPropertyNames()));
    }

    @Test
    void everyKeyOfAPageHasWordsInBothLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        int keys = 0;
        for (Path page : pages()) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                keys++;
                for (String language : List.of("ko", "en")) {
                    if (!isThere(matcher.group(1), language)) {
                        missing.add(PAGES.relativize(page) + ": " + matcher.group(1) + " in " + language);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(keys > 200, "only " + keys + " keys were found");
    }

    @Test
    void noPageHoldsWordsOfItsOwn() throws IOException {
        List<String> own = new ArrayList<>();
        for (Path page : pages()) {
            if (HANGUL.matcher(Files.readString(page)).find()) {
                own.add(PAGES.relativize(page).toString());
            }
        }
        assertEquals(List.of(), own);
    }

    private static boolean isThere(String key, String language) throws IOException {
        String group = key.substring(0, key.indexOf('.'));
        return bundle("web/" + group, language).containsKey(key)
                || bundle(group, language).containsKey(key);
    }

    private static Properties bundle(String group, String language) throws IOException {
        Properties bundle = new Properties();
        String file = "/org/singlewindow/" + group + "/texts_" + language + ".properties";
        try (InputStream in = WordsOfPagesTest.class.getResourceAsStream(file)) {
            if (in != null) {
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
            }
        }
        return bundle;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
