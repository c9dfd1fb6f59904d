package org.singlewindow.web.trader.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Fee;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.Handling;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Section;
import org.singlewindow.form.Timing;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.web.shared.AnswerSheet;

/** The page of a document's questions works out what is asked once, however many lines and cells ask for it. */
class QuestionsOnceTest {
    private static final int LINES = 300;
    private static final Text WORDS = new Text("ㄱ", "a");

    private final Preparations preparations = new Preparations();
    private int computed;

    @BeforeEach
    void count() throws ReflectiveOperationException {
        Field preparing = Preparations.class.getDeclaredField("preparing");
        preparing.setAccessible(true);
        preparing.set(preparations, new Preparing() {
            @Override
            public Preparation of(String reference) {
                computed++;
                return Tasks.preparation(prepared(LINES));
            }
        });
    }

    @Test
    void aPageComputesOnceHoweverOftenItIsAsked() {
        List<AnswerSheet.Part> first = preparations.forms(document());
        for (int cell = 0; cell < LINES * 10; cell++) {
            assertSame(first, preparations.forms(document()));
        }
        assertEquals(1, computed);
        preparations.forget();
        assertNotSame(first, preparations.forms(document()));
        assertEquals(2, computed);
    }

    @Test
    void threeHundredLinesAreOneFieldOfThePage() {
        List<AnswerSheet.Part> forms = preparations.forms(document());
        assertEquals(2, forms.size(), "the head, and one table for all lines");
        assertTrue(forms.get(1).isTable());
        assertEquals(LINES, forms.get(1).entries().size());
        assertEquals(
                1,
                AnswerSheet.forms(prepared(1).sheet().asked()).stream()
                        .filter(part -> part.item() != null)
                        .count());
    }

    @Test
    void aTableThatWasTypedIsReadLineByLine() {
        AnswerSheet sheet = new AnswerSheet();
        sheet.read(
                Json.parse(
                        "{\"biz\":\"1\",\"items\":{\"1\":{\"expiry\":\"2027-01-01\",\"kept\":\"x\"},\"2\":{\"expiry\":\"a\"}}}"));
        assertTrue(
                sheet.getLines().contains("{\"line\":\"1\",\"expiry\":\"2027-01-01\",\"kept\":\"x\"}"),
                sheet::getLines);
        sheet.setLines(
                "[{\"line\":\"1\",\"expiry\":\"2028-01-01\"},{\"line\":\"2\",\"expiry\":\"\"},{\"line\":\"x\",\"expiry\":\"y\"}]");
        assertEquals(
                Json.parse("{\"biz\":\"1\",\"items\":{\"1\":{\"expiry\":\"2028-01-01\",\"kept\":\"x\"}}}"),
                sheet.written());
    }

    @Test
    void whatIsKnownOfEachLineIsSaidTogether() {
        List<QuestionSheet.Entry> known = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            known.add(entry("origin", line, line == 2 ? "VN" : "KR"));
            known.add(entry("name", line, "Shrimp"));
        }
        List<KnownAnswer> answers = KnownAnswer.of(known, QuestionSheet.Entry::value);
        assertEquals(2, answers.size());
        assertEquals(
                "1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 +287: KR\n2: VN",
                answers.get(0).values());
        assertEquals("Shrimp", answers.get(1).values());
    }

    private Preparation.Prepared document() {
        return preparations.of("SW26-0000001-1").documents().get(0);
    }

    private static Preparation.Prepared prepared(int lines) {
        DocumentDefinition document = new DocumentDefinition(
                "FD01",
                1,
                WORDS,
                "MFDS",
                WORDS,
                Direction.IMPORT,
                WORDS,
                "911",
                WORDS,
                new Timing(10),
                new Fee(null, WORDS),
                "FD",
                List.of(section("biz", false), section("expiry", true)),
                List.of(),
                List.of(),
                "",
                Handling.USUAL);
        List<Integer> items = IntStream.rangeClosed(1, lines).boxed().toList();
        return new Preparation.Prepared(
                new Requirement("FD01", "MFDS", List.of(1), List.of()),
                document,
                false,
                0,
                null,
                new FilledForm(document, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, items),
                List.of(),
                List.of(),
                List.of());
    }

    private static QuestionSheet.Entry entry(String name, @Nullable Integer line, String value) {
        Section section = section(name, line != null);
        String pointer = "/answers/FD01/" + (line == null ? "" : "items/" + line + "/") + name;
        return new QuestionSheet.Entry(section, section.fields().get(0), line, pointer, value);
    }

    private static Section section(String field, boolean perItem) {
        return new Section(
                perItem ? "product" : "head",
                WORDS,
                perItem,
                List.of(new org.singlewindow.form.Field(
                        field,
                        WORDS,
                        null,
                        FieldType.STRING,
                        null,
                        false,
                        null,
                        null,
                        null,
                        50,
                        false,
                        null,
                        List.of())));
    }
}
