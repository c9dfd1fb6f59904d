package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages are put together from tags and parts that are there, and none of them is hard to see through. */
class TagsOfPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern DECLARED =
            Pattern.compile("<tag-name>([\\w-]+)</tag-name>\\s*<source>([\\w/.-]+)</source>");
    private static final Pattern USED = Pattern.compile("<sw:([\\w-]+)");
    private static final Pattern INCLUDED = Pattern.compile("(?:src|template)=\"(/WEB-INF/[\\w/.-]+)\"");
    private static final Pattern CONDITION =
            Pattern.compile("<(/?)(?:c:if|c:when|c:otherwise|ui:fragment)\\b(?:[^<>\"]|\"[^\"]*\")*?(/?)>");
    private static final Pattern ROWS = Pattern.compile(
            "<(?:ui:repeat|h:dataTable|p:\\w+)\\b(?:[^<>\"]|\"[^\"]*\")*?\\bvar=\"(application|component|cookie|externalContext"
                    + "|facesContext|flash|flow|header|headerValues|initParam|param|paramValues|request|resource|session|view)\"");
    private static final int SCREEN = 60;

    @Test
    void everyTagIsDeclaredAndUsed() throws IOException {
        Map<String, Path> declared = new TreeMap<>();
        Matcher matcher = DECLARED.matcher(Files.readString(PAGES.resolve("WEB-INF/sw.taglib.xml")));
        while (matcher.find()) {
            declared.put(matcher.group(1), PAGES.resolve("WEB-INF").resolve(matcher.group(2)));
        }
        Set<String> used = new TreeSet<>();
        for (Path page : pages()) {
            found(USED, page).forEach(used::add);
        }
        assertEquals(declared.keySet(), used);
        assertEquals(
                List.of(),
                declared.values().stream().filter(file -> !Files.exists(file)).toList());
    }

    /** Faces knows objects of its own by such names, and looks for them before it looks for a row. */
    @Test
    void noRowIsCalledAsAnObjectOfFaces() throws IOException {
        assertTrue(ROWS.matcher("<ui:repeat value=\"#{row.all()}\" var=\"application\">")
                .find());
        for (Path page : pages()) {
            assertEquals(List.of(), found(ROWS, page).toList(), page.toString());
        }
    }

    @Test
    void everyPartIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            found(INCLUDED, page)
                    .filter(part -> !Files.exists(PAGES.resolve(part.substring(1))))
                    .forEach(part -> missing.add(page + " includes " + part));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noConditionIsLongerThanAScreen() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            tooLong.addAll(longConditions(page.toString(), Files.readString(page)));
        }
        assertEquals(List.of(), tooLong, "a part of its own says what stands under the condition");
    }

    @Test
    void aConditionThatIsTooLongIsSeen() {
        String inside = "<p>\n</p>\n".repeat(SCREEN / 2);
        assertEquals(List.of(), longConditions("a", "<c:if test=\"#{a}\">\n" + inside.substring(9) + "</c:if>"));
        assertTrue(longConditions("a", "<c:if test=\"#{a > b}\"><c:if test=\"\" />\n" + inside + "</c:if>")
                .contains("a, line 1"));
    }

    private static List<String> longConditions(String page, String source) {
        List<String> tooLong = new ArrayList<>();
        Deque<Long> opened = new ArrayDeque<>();
        Matcher matcher = CONDITION.matcher(source);
        while (matcher.find()) {
            long line = source.substring(0, matcher.start()).lines().count();
            if (matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
                opened.push(line);
            } else if (!matcher.group(1).isEmpty() && line - opened.peek() > SCREEN) {
                tooLong.add(page + ", line " + Math.max(1, opened.pop()));
            } else if (!matcher.group(1).isEmpty()) {
                opened.pop();
            }
        }
        return tooLong;
    }

    private static Stream<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map(result -> result.group(1));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
