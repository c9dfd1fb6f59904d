package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.story.Stage;

/** A field of a document that a question of the rules answers holds every answer that the question has. */
class AnsweredFieldTest {
    private static final String KIWA = "KIWA";
    private static final String KA01 = "KA01";

    private final Stage stage = new Stage();
    private final LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

    @AfterEach
    void lower() {
        stage.close();
    }

    private Cataloguing admin() {
        return stage.as("admin-one", Cataloguing.class);
    }

    private void begin(CatalogueKind kind, String code, String text, LocalDate from) {
        int revision = admin().open(kind, code).revision();
        admin().save(kind, code, revision, text);
        admin().propose(kind, code, revision + 1, from);
        stage.as("admin-two", Approving.class).approve(kind, code, revision + 2);
    }

    private String checked(CatalogueKind kind, String code, String text) {
        return CataloguingTest.codes(admin().check(kind, code, text));
    }

    private static String question(String... answers) {
        Map<String, Text> options = new LinkedHashMap<>();
        for (String answer : answers) {
            options.put(answer, new Text("답", "Answer"));
        }
        return new QuestionText(new Text("무엇입니까?", "What is it?"), new Text("", ""), "", options).written();
    }

    @Test
    void aFieldIsAnsweredByAQuestionIfItHoldsEveryAnswer() {
        begin(CatalogueKind.ORGANISATION, KIWA, CataloguingTest.organisation(), today);
        String typed = "type: STRING, maxLength: 120, required: true";
        String document = CataloguingTest.sample("document")
                .replace(typed, "type: CODE, list: narcotic-schedules, required: true, from: /requirement/wood/*");
        assertNotEquals(CataloguingTest.sample("document"), document);
        assertEquals("form.no-such-path", checked(CatalogueKind.DOCUMENT, KA01, document), "there is no such question");
        begin(CatalogueKind.QUESTION, "wood", question("CANNABIS", "NONE"), today);
        assertEquals("", checked(CatalogueKind.DOCUMENT, KA01, document));
        assertEquals(
                "form.holds-no-such-answer",
                checked(
                        CatalogueKind.DOCUMENT,
                        KA01,
                        document.replace("type: CODE, list: narcotic-schedules", "type: BOOLEAN")));
        assertEquals("", checked(CatalogueKind.QUESTION, "wood", question("CANNABIS", "EBONY")));
        begin(CatalogueKind.DOCUMENT, KA01, document, today);
        assertEquals("", checked(CatalogueKind.QUESTION, "wood", question("NARCOTIC", "NONE")));
        assertEquals(
                "form.holds-no-such-answer", checked(CatalogueKind.QUESTION, "wood", question("CANNABIS", "EBONY")));
    }
}
