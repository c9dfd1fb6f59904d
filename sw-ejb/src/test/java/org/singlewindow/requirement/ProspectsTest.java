package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.requirement.Requirements.Line;
import org.singlewindow.story.Stage;

/** Whoever asks what goods need hears what they may need, too. */
class ProspectsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final Stage stage = new Stage();
    private final Prospects prospects = stage.a(Prospects.class);

    @AfterEach
    void lower() {
        stage.close();
    }

    private Outlook of(String hs, JsonObject answers) {
        return prospects.of(Direction.IMPORT, DAY, List.of(new Line(1, hs, "US")), answers);
    }

    private static JsonObject answer(String question, String option) {
        return Json.createObjectBuilder()
                .add(question, Json.createObjectBuilder().add("1", option))
                .build();
    }

    /** Each open question leads somewhere: some answer of it is named by a document that may be needed. */
    @ParameterizedTest
    @CsvSource({"0805100000", "8518220000", "9018198000", "0106110000", "3304991000", "8517130000", "1211201100", "0301"
    })
    void everyOpenQuestionLeadsToADocument(String hs) {
        Outlook outlook = of(hs, JsonValue.EMPTY_JSON_OBJECT);
        for (Question question : outlook.certain().open()) {
            assertTrue(
                    outlook.prospects().stream()
                            .flatMap(prospect -> prospect.ways().stream())
                            .flatMap(way -> way.conditions().stream())
                            .anyMatch(condition -> condition.question().equals(question.id())
                                    && !condition.leading().isEmpty()),
                    hs + " " + question.id());
        }
        assertFalse(outlook.isNothing(), hs);
    }

    @Test
    void anAnswerMakesWhatWasPossibleCertainOrRulesItOut() {
        Outlook before = of("0805100000", JsonValue.EMPTY_JSON_OBJECT);
        assertTrue(documents(before).contains("FD01"), documents(before));
        Outlook eaten = of("0805100000", answer("plant-use", "CONSUMPTION"));
        assertTrue(eaten.certain().requirements().stream()
                .anyMatch(found -> found.document().equals("FD01")));
        assertFalse(documents(eaten).contains("FD01"), documents(eaten));
        Outlook planted = of("0805100000", answer("plant-use", "PROPAGATION"));
        assertFalse(documents(planted).contains("FD01"), documents(planted));
    }

    @Test
    void everyClaimIsToldWithItsProof() {
        Outlook outlook = of("0202300000", JsonValue.EMPTY_JSON_OBJECT);
        List<NotSubject.Reason> reasons = outlook.claims().stream()
                .filter(claims -> claims.document().equals("VQ02"))
                .findFirst()
                .orElseThrow()
                .reasons();
        assertTrue(reasons.stream().anyMatch(reason -> reason.code().equals("13B01")), reasons.toString());
        assertTrue(reasons.stream()
                .anyMatch(reason ->
                        reason.paper() != null && reason.paper().kind().equals("exemption-certificate")));
        assertEquals(
                List.of("WL"), outlook.otherLaws().stream().map(OtherLaw::law).toList());
        assertFalse(outlook.otherLaws().get(0).reasons().isEmpty());
    }

    @Test
    void severalLinesAreToldApart() {
        List<Line> lines = List.of(new Line(1, "0805100000", "US"), new Line(2, "9306210000", "US"));
        Outlook outlook = prospects.of(Direction.IMPORT, DAY, lines, JsonValue.EMPTY_JSON_OBJECT);
        assertTrue(outlook.otherLaws().stream().allMatch(law -> law.item() == 2));
        assertEquals(
                List.of("DF", "GN"),
                outlook.otherLaws().stream().map(OtherLaw::law).sorted().toList());
        assertTrue(outlook.prospects().stream().anyMatch(prospect -> prospect.item() == 1));
    }

    @Test
    void aUseAnswersTheQuestionsAboutUse() {
        List<Line> lines = List.of(new Line(1, "0805100000", "US"));
        assertTrue(prospects.uses(Direction.IMPORT, DAY, lines).stream()
                .anyMatch(use -> use.code().equals("CONSUMPTION")));
        JsonObject answers = prospects.with(JsonValue.EMPTY_JSON_OBJECT, "CONSUMPTION", Direction.IMPORT, DAY, lines);
        assertEquals("CONSUMPTION", answers.getJsonObject("plant-use").getString("1"));
        assertTrue(prospects
                .with(JsonValue.EMPTY_JSON_OBJECT, "YES", Direction.IMPORT, DAY, lines)
                .isEmpty());
    }

    private static String documents(Outlook outlook) {
        return outlook.prospects().stream().map(Outlook.Prospect::document).collect(Collectors.joining(" "));
    }
}
