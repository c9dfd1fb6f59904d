package org.singlewindow.web.agency.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Asked;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Fee;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.Handling;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** What an official puts together: each thing once, with the goods item where there is one, and a day that is one. */
class AskFormTest {
    private static final Text WORDS = new Text("말", "Words");
    private static final DocumentDefinition DOCUMENT = new DocumentDefinition(
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
            List.of(section("purpose", false), section("expiry", true)),
            List.of(),
            List.of(),
            "",
            Handling.USUAL);

    private final AskForm form = new AskForm();

    private static Section section(String field, boolean perItem) {
        return new Section(
                field + "s",
                WORDS,
                perItem,
                List.of(new Field(
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

    private void add(String wanted, String line, String words) {
        form.setWanted(wanted);
        form.setLine(line);
        form.setWords(words);
        form.add(DOCUMENT);
    }

    private String refused(String wanted, String line) {
        return assertThrows(InvalidForm.class, () -> add(wanted, line, "?"))
                .violations()
                .get(0)
                .pointer();
    }

    @Test
    void eachThingIsNamedOnceAndTheFieldsAreEmptyAgain() {
        add("purpose", "", " What for? ");
        add("expiry", "2", "When?");
        add("paper:test-report", "", "");
        add("purpose", "", "What exactly for?");
        assertEquals(
                List.of(
                        Asked.Item.field(2, "expiry", "When?"),
                        Asked.Item.paper("test-report", ""),
                        Asked.Item.field("purpose", "What exactly for?")),
                form.getItems());
        assertEquals(List.of("", "", ""), List.of(form.getWanted(), form.getLine(), form.getWords()));
        form.remove(Asked.Item.paper("test-report", ""));
        assertEquals(2, form.getItems().size());
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertEquals("/wanted", refused("", ""));
        assertEquals("/line", refused("expiry", ""));
        assertEquals("/line", refused("expiry", "first"));
        assertEquals(List.of(), form.getItems());
    }

    @Test
    void aDayIsReadAsPeopleWriteItAndNoneIsNone() {
        assertNull(form.day());
        form.setUntil("2026.12.1");
        assertEquals(LocalDate.of(2026, 12, 1), form.day());
        form.setUntil("soon");
        assertThrows(InvalidForm.class, form::day);
    }
}
