package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.web.shared.Words;

/** Every word of a page stands in a bundle, in both languages. Pages and bundles are found, those of tests too. */
class WordsOfPagesTest {
    private static final List<Path> PAGES = List.of(Path.of("src/main/webapp"), Path.of("src/test/webapp"));
    private static final List<Path> TEXTS = List.of(
            Path.of("src/main/resources/org/singlewindow/web"), Path.of("src/test/resources/org/singlewindow/web"));
    private static final Pattern KEY = Pattern.compile("t(?:\\[|\\.of\\()'([a-z-]+(?:\\.[A-Za-z-]+)+)'");
    private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3]");

    static List<Path> bundles() throws IOException {
        return files(TEXTS, ".properties")
                .map(file -> Path.of(file.toString().replaceFirst("_..\\.properties$", "")))
                .distinct()
                .toList();
    }

    private static Stream<Path> files(List<Path> roots, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysTheSameInBothLanguages(Path bundle) throws IOException {
        Set<String> ko = keys(bundle, "ko");
        assertEquals(ko, keys(bundle, "en"));
        String folder = bundle.getParent().toString().replace('\\', '/');
        String start = folder.replaceFirst(".*/org/singlewindow/web/", "").replace('/', '.') + ".";
        assertTrue(ko.stream().allMatch(key -> key.startsWith(start)), start);
    }

    private static Set<String> keys(Path bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(bundle + "_" + language + ".properties"))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    @Test
    void everyKeyOfAPageHasWordsInBothLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        int keys = 0;
        for (Path page : pages()) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                keys++;
                for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                    if (Words.words(language, matcher.group(1)).equals(matcher.group(1))) {
                        missing.add(page + ": " + matcher.group(1) + " in " + language);
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
                own.add(page.toString());
            }
        }
        assertEquals(List.of(), own);
    }

    private static List<Path> pages() throws IOException {
        return files(PAGES, ".xhtml").toList();
    }
}
