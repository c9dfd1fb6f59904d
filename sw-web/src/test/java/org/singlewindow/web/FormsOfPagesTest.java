package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Enter in a field presses the first button of its form that submits: that must be the form's main act, or a button that is
 * disabled and does nothing. Never is it what removes, ends or claims something.
 */
class FormsOfPagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<(h:form|form)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "<ui:include src=\"/(WEB-INF/[\\w/.-]+)\" ?/>|<sw:([\\w-]+)\\b(?:[^<>\"]|\"[^\"]*\")*?>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<(h:inputText|h:inputSecret|p:inputText|p:inputNumber|p:autoComplete|input type=\"text\")(?!area)");
    private static final Pattern BUTTON = Pattern.compile(
            "<(?:h:commandButton|p:commandButton|button|input)\\b(?:[^<>\"]|\"[^\"]*\")*>", Pattern.DOTALL);

    @Test
    void enterPressesTheMainActOfEveryForm() throws IOException {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (Path page : pages()) {
            Matcher form = FORM.matcher(whole(Files.readString(page), 0));
            while (form.find()) {
                forms++;
                firstIsWrong(form.group()).ifPresent(button -> wrong.add(page + ": " + button));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(forms > 40, "only " + forms + " forms were found");
    }

    @Test
    void aFormThatRemovesByEnterIsSeen() {
        String field = "<h:inputText id=\"name\" />";
        String remove = "<h:commandButton id=\"remove_#{at}\" styleClass=\"sw-button\" />";
        String save = "<h:commandButton id=\"save\" styleClass=\"sw-button sw-button-primary\" />";
        String nothing = "<button type=\"submit\" disabled=\"disabled\" hidden=\"hidden\"></button>";
        assertTrue(firstIsWrong(field + remove + save).isPresent());
        assertTrue(firstIsWrong(field + "<c:forEach>" + remove + "</c:forEach>").isPresent());
        assertTrue(firstIsWrong(field + save + remove).isEmpty());
        assertTrue(firstIsWrong(nothing + field + remove).isEmpty());
        assertTrue(firstIsWrong(remove + save).isEmpty());
        assertTrue(firstIsWrong(field + "<h:commandButton id=\"find\" />").isEmpty());
    }

    private static Optional<String> firstIsWrong(String form) {
        List<String> buttons = BUTTON.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(button -> !button.contains("type=\"button\""))
                .filter(button -> !button.startsWith("<input") || button.contains("type=\"submit\""))
                .toList();
        if (buttons.isEmpty() || !FIELD.matcher(form).find()) {
            return Optional.empty();
        }
        String first = buttons.get(0);
        boolean isRepeated = form.lastIndexOf("<c:forEach", form.indexOf(first))
                > form.lastIndexOf("</c:forEach", form.indexOf(first));
        boolean isOnly = buttons.size() == 1 && !isRepeated;
        boolean isMain = first.contains("-primary") || first.contains("disabled=\"disabled\"");
        return isOnly || isMain ? Optional.empty() : Optional.of(first);
    }

    /** The page with its parts and tags in their places. */
    private static String whole(String source, int depth) throws IOException {
        if (depth > 4) {
            return source;
        }
        StringBuilder whole = new StringBuilder();
        Matcher part = PART.matcher(source);
        int end = 0;
        while (part.find()) {
            Path file = part.group(1) != null
                    ? PAGES.resolve(part.group(1))
                    : PAGES.resolve("WEB-INF/tags/" + part.group(2) + ".xhtml");
            whole.append(source, end, part.start());
            whole.append(Files.exists(file) ? whole(Files.readString(file), depth + 1) : "");
            end = part.end();
        }
        return whole.append(source.substring(end)).toString();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .toList();
        }
    }
}
