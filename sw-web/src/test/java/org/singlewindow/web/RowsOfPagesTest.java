package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A button in a row of a list is there when it is pressed: its page remembers which rows it showed. A bean that lives for one
 * request would show the first page again, and the button of the second would do nothing.
 */
class RowsOfPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BEANS = Path.of("src/main/java");
    private static final Pattern LIST = Pattern.compile("<sw:(?:pages|list)\\b[^>]*list=\"#\\{(\\w+)\\.");
    private static final Pattern OF_ONE_REQUEST = Pattern.compile("OncePerRequest<Listing<");
    private static final Pattern NUMBERED = Pattern.compile("<h:command\\w+\\s[^>]*\\bid=\"[^\"]*\\.index");
    private static final Pattern ROW = Pattern.compile("action=\"#\\{(\\w+)\\.\\w+\\([^)]");

    @Test
    void listsWithButtonsRememberTheirRows() throws IOException {
        Set<String> beans = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                beans.addAll(withButtons(Files.readString(page)));
            }
        }
        assertTrue(beans.size() > 4, "only found " + beans);
        List<String> forgetful = new ArrayList<>();
        for (String bean : beans) {
            if (!remembers(source(bean))) {
                forgetful.add(bean);
            }
        }
        assertEquals(List.of(), forgetful);
    }

    /** A tag knows nothing of what its page remembers: there the next row would answer for one that is gone. */
    @Test
    void buttonsOfTagsAreCalledByWhatTheyActUpon() throws IOException {
        List<String> numbered = new ArrayList<>();
        try (Stream<Path> tags = Files.walk(PAGES.resolve("WEB-INF/tags"))) {
            for (Path tag : tags.filter(Files::isRegularFile).toList()) {
                if (NUMBERED.matcher(Files.readString(tag)).find()) {
                    numbered.add(tag.toString());
                }
            }
        }
        assertEquals(List.of(), numbered);
        assertTrue(NUMBERED.matcher("<h:commandButton\n value=\"x\" id=\"end_#{at.index}\"")
                .find());
        assertFalse(NUMBERED.matcher("<h:commandButton id=\"end_#{one.key()}\" value=\"#{at.index}\"")
                .find());
    }

    @Test
    void aListThatForgetsItsRowsIsSeen() {
        String list = "<sw:pages list=\"#{housesPage.houses}\" label=\"x\" />";
        String button = "<h:commandButton action=\"#{housesPage.end(house.id())}\" />";
        assertEquals(Set.of("housesPage"), withButtons(button + list));
        assertEquals(Set.of(), withButtons(list));
        assertEquals(Set.of(), withButtons("<h:commandButton action=\"#{housesPage.save()}\" />" + list));
        assertTrue(!remembers("@Named\n@RequestScoped\npublic class HousesPage {"));
        assertTrue(remembers("@Named\n@ViewScoped\npublic class HousesPage {"));
        assertTrue(!remembers("@ViewScoped\npublic class HousesPage {\nprivate OncePerRequest<Listing<House>> houses"));
    }

    private static Set<String> withButtons(String page) {
        Set<String> lists = found(LIST, page);
        lists.retainAll(found(ROW, page));
        return lists;
    }

    private static Set<String> found(Pattern pattern, String page) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean remembers(String source) {
        return source.contains("@ViewScoped") && !OF_ONE_REQUEST.matcher(source).find();
    }

    private static String source(String bean) throws IOException {
        String name = bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1) + ".java";
        try (Stream<Path> sources = Files.walk(BEANS)) {
            Path source = sources.filter(one -> one.endsWith(name)).findFirst().orElseThrow();
            return Files.readString(source);
        }
    }
}
