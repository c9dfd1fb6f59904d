package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.FieldText;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** One field of a document is changed by a form, and nothing else of its text. */
class FieldEditingTest {
    private static final String RR02 = "RR02";
    private static final String NUMBER = "conf_no";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private FieldEditing editing() {
        return stage.as("admin-one", FieldEditing.class);
    }

    private Cataloguing cataloguing() {
        return stage.as("admin-one", Cataloguing.class);
    }

    private String text() {
        return cataloguing().open(CatalogueKind.DOCUMENT, RR02).text();
    }

    private static FieldText.Words words(String ko, String en, String length) {
        return new FieldText.Words(new Text(ko, en), new Text("예: R-R-1 😀", "Such as: {R-R-1}, 'x'"), true, length);
    }

    @Test
    void theFieldAloneIsChanged() {
        FieldEditing.Opened opened = editing().open(RR02, NUMBER);
        assertEquals(
                new Text("적합성평가번호", "Conformity assessment number"),
                opened.words().label());
        assertEquals("40", opened.words().maxLength());
        List<String> before = text().lines().toList();
        editing().save(RR02, NUMBER, opened.revision(), words("번호: \"적합\"", "true", "60"));
        List<String> after = text().lines().toList();
        assertEquals(before.size(), after.size());
        List<Change> changes = LineComparison.of(before, after).stream()
                .filter(change -> change.sort() == Change.Sort.CHANGED)
                .toList();
        assertEquals(1, changes.size());
        FieldEditing.Opened now = editing().open(RR02, NUMBER);
        assertEquals(1, now.revision());
        assertEquals(words("번호: \"적합\"", "true", "60"), now.words());
        assertEquals(
                List.of(),
                cataloguing().check(CatalogueKind.DOCUMENT, RR02, text().replace("en: 'true'", "en: Number")));
        editing().save(RR02, NUMBER, 1, opened.words());
        assertEquals(opened.words(), editing().open(RR02, NUMBER).words());
    }

    @Test
    void whatCannotBeSavedIsSaid() {
        assertEquals("catalogue.field-not-found", refused(() -> editing().open(RR02, "no-such-field")));
        assertEquals(
                "catalogue.field-no-label", refused(() -> editing().save(RR02, NUMBER, 0, words(" ", "Number", ""))));
        assertEquals(
                "catalogue.field-no-length", refused(() -> editing().save(RR02, NUMBER, 0, words("번호", "No", "-1"))));
        editing().save(RR02, NUMBER, 0, words("번호", "Number", ""));
        assertEquals(
                "catalogue.changed-elsewhere",
                refused(() -> editing().save(RR02, NUMBER, 0, words("번호", "Number", ""))));
        cataloguing().save(CatalogueKind.DOCUMENT, RR02, 1, "sections: [");
        assertEquals(List.of(), editing().fields(RR02));
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }
}
