package org.singlewindow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is typed or pasted arrives whole: a browser cuts it at {@code maxlength} without a word, so no page says it. What is
 * too long is refused at its field.
 */
class WholeTextTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern CUT = Pattern.compile("(?i)\\bmaxlength\\s*=|Attribute name=\"maxlength\\b");

    @Test
    void noPageCutsWhatIsTyped() throws IOException {
        List<String> cutting = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                if (CUT.matcher(Files.readString(page)).find()) {
                    cutting.add(page.toString());
                }
            }
        }
        assertEquals(List.of(), cutting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input id=\"a\" maxlength=\"20\" />",
                "<h:inputText maxlength=\"#{page.most}\" />",
                "<h:inputTextarea pt:maxlength=\"2000\" />",
                "<f:passThroughAttribute name=\"maxLength\" value=\"2\" />"
            })
    void aPageThatCutsIsSeen(String page) {
        assertTrue(CUT.matcher(page).find());
    }
}
