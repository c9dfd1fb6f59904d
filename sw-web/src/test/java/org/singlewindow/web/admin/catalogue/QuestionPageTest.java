package org.singlewindow.web.admin.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No answer that was typed is lost without a word. */
class QuestionPageTest {
    private final QuestionPage page = new QuestionPage();

    private void row(String code, String ko, String en) {
        page.getOptions().add(new LinkedHashMap<>(Map.of("code", code, "ko", ko, "en", en)));
    }

    private List<String> unwritable() {
        return page.unwritable().stream()
                .map(problem -> problem.code() + " " + problem.args())
                .toList();
    }

    @Test
    void whatCouldNotBeKeptIsSaidAndStaysOnThePage() {
        row("YES", "예", "Yes");
        row("", "모름", "");
        row(" YES ", "그렇다", "Indeed");
        row("", " ", "");
        assertEquals(List.of("reference.answer-without-code [모름]", "reference.answer-twice [YES]"), unwritable());
        assertNull(page.save(), "nothing is saved");
        assertEquals(4, page.getOptions().size());
        assertEquals(2, page.getProblems().size());
    }

    @Test
    void anEmptyRowIsNoAnswer() {
        row("YES", "예", "Yes");
        row("", "", "");
        assertEquals(List.of(), unwritable());
    }
}
