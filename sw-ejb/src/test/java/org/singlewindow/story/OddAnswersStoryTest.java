package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.reference.Direction;

/** A use-by date that is over and ingredients that are no whole are pointed out, and keep nobody from lodging. */
class OddAnswersStoryTest {
    private static final String TRADER = "trader-hanbit";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /FD01/items/2/expiry                | 2020-01-01 | /answers/FD01/items/2/expiry      | form.odd-before
        /FD01/items/1/ingredients/0/percent | 90         | /answers/FD01/items/1/ingredients | form.odd-shares
        /FD01/items/1/ingredients/0/percent | 100.5      | /answers/FD01/items/1/ingredients | form.odd-shares
        """)
    void whatIsOddIsSaid(String at, String value, String pointer, String code) {
        Preparation preparation = beef(Map.of(at, value));
        assertEquals(
                List.of(pointer + " " + code),
                preparation.warnings().stream().map(OddAnswersStoryTest::shown).toList());
        assertTrue(
                preparation.documents().stream()
                        .flatMap(prepared -> prepared.violations().stream())
                        .noneMatch(violation -> violation.code().equals(code)),
                "it keeps nobody from lodging");
    }

    @Test
    void whatIsNotOddIsNotSaid() {
        assertEquals(
                List.of(), beef(Map.of("/FD01/items/2/expiry", "2099-01-01")).warnings());
        assertEquals(
                List.of(),
                beef(Map.of("/FD01/items/1/ingredients/0/percent", "much")).warnings(),
                "no number at all");
    }

    private Preparation beef(Map<String, String> answers) {
        var sample = Stage.sample("beef", answers);
        String dossier = stage.as(TRADER, Drafting.class)
                .create(
                        "HANBIT",
                        Direction.IMPORT,
                        "beef",
                        sample.getJsonObject("consignment"),
                        sample.getJsonObject("answers"));
        return stage.a(Preparing.class).of(dossier);
    }

    private static String shown(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
