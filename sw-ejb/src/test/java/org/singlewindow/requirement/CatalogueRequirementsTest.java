package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements.Line;

class CatalogueRequirementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final CodeLists CODE_LISTS = new CodeLists();
    private static final Requirements REQUIREMENTS = new CatalogueRequirements(CODE_LISTS);

    /** Every HS prefix named with one of the five documents finds it, once the questions are answered to that end. */
    @ParameterizedTest
    @CsvSource({
        "FD01, 02 0407 0409 07 08 0902 1001 1008 11 12 15 17 18 19 20 21 22 2501 291811 3923 7323 8210 847982",
        "VQ02, 02 0401 0402 0403 0404 0405 0406 0407 0408 0409 0410 0504 0505 0506 0507 0510 0511",
        "VQ02, 1501 1502 1503 1601 1602 41 43 5101 2309",
        "PQ01, 06 07 08 0906 1001 12 1401 4403 8701 8704 2530",
        "MD01, 3822 8713 900130 900150 9004901 9018 9019 9021 9022 9025 8479899099",
        "RR02, 847130 8517 8518 8525 8526 8527 8528 8529 8543 8472 8476 871160 900850"
    })
    void everyHeadingFindsItsDocument(String document, String headings) {
        for (String heading : headings.split(" ", -1)) {
            assertTrue(
                    reachable(new Line(1, heading, "AU")).contains(document),
                    () -> heading + " does not find " + document);
        }
    }

    /** The documents found by the line as such, or by some answer to each question that opens. */
    private static Set<String> reachable(Line line) {
        Findings findings = REQUIREMENTS.find(Direction.IMPORT, DAY, List.of(line), JsonValue.EMPTY_JSON_OBJECT);
        Set<String> documents = documents(findings);
        for (Question question : findings.open()) {
            for (Question.Option option : question.options()) {
                documents.addAll(documents(REQUIREMENTS.find(
                        Direction.IMPORT, DAY, List.of(line), answer(question.id(), 1, option.code()))));
            }
        }
        return documents;
    }

    private static Set<String> documents(Findings findings) {
        Set<String> documents = new TreeSet<>();
        findings.requirements().forEach(requirement -> documents.add(requirement.document()));
        return documents;
    }

    private static JsonObject answer(String question, int item, String option) {
        return Json.createObjectBuilder()
                .add(question, Json.createObjectBuilder().add(String.valueOf(item), option))
                .build();
    }

    private static Findings find(String hs, JsonObject answers) {
        return REQUIREMENTS.find(Direction.IMPORT, DAY, List.of(new Line(1, hs, "US")), answers);
    }

    @Test
    void frozenBeefNeedsFoodAndQuarantineWithTheReasons() {
        Findings findings = find("0202300000", JsonValue.EMPTY_JSON_OBJECT);

        assertEquals("[FD01, VQ02]", documents(findings).toString());
        assertEquals(List.of(), findings.open());
        Requirement food = findings.requirements().get(0);
        assertEquals("MFDS", food.agency());
        assertEquals(List.of(1), food.items());
        assertEquals("food-listed", food.reasons().get(0).rule());
        assertTrue(food.reasons().get(0).law().ko().contains("제20조"));
    }

    @Test
    void orangesAreAskedAboutUntilTheirUseIsKnown() {
        Findings open = find("0805100000", JsonValue.EMPTY_JSON_OBJECT);
        assertEquals("[PQ01]", documents(open).toString());
        assertEquals(
                List.of("plant-use"), open.open().stream().map(Question::id).toList());

        Findings eaten = find("0805100000", answer("plant-use", 1, "CONSUMPTION"));
        assertEquals("[FD01, PQ01]", documents(eaten).toString());
        assertEquals(List.of(), eaten.open());
        assertTrue(eaten.requirements()
                .get(0)
                .reasons()
                .get(0)
                .answers()
                .get(0)
                .en()
                .contains("Consumption"));

        Findings planted = find("0805100000", answer("plant-use", 1, "PROPAGATION"));
        assertEquals("[PQ01]", documents(planted).toString());
        assertEquals(List.of(), planted.open());
    }

    @Test
    void anAnswerThatIsNoOptionLeavesTheQuestionOpen() {
        assertEquals(
                List.of("medical-use", "in-vitro-use"),
                find("9018198000", answer("medical-use", 1, "PERHAPS")).open().stream()
                        .map(Question::id)
                        .toList());
        assertEquals(
                "[MD01]",
                documents(find("9018198000", answer("medical-use", 1, "HUMAN"))).toString());
        assertEquals(
                "[AP01]",
                documents(find("9018198000", answer("medical-use", 1, "ANIMAL")))
                        .toString());
    }

    @Test
    void eachLawOfAMedicalDeviceAsksAndExplainsForItself() {
        Findings device = find("9018198000", answer("medical-use", 1, "HUMAN"));
        assertEquals(
                List.of("in-vitro-use"),
                device.open().stream().map(Question::id).toList());
        assertFalse(device.requirements().toString().contains("체외진단의료기기법"));
        Findings both = find(
                "9018198000",
                Json.createObjectBuilder(answer("medical-use", 1, "NO"))
                        .addAll(Json.createObjectBuilder(answer("in-vitro-use", 1, "HUMAN")))
                        .build());
        assertEquals(List.of(), both.open());
        assertEquals("[MD01]", documents(both).toString());
        assertTrue(both.requirements().toString().contains("체외진단의료기기법"));
        assertEquals(List.of("medical-use"), asked("9018191000"));
        assertEquals(List.of("in-vitro-use"), asked("3822192011"));
    }

    private List<String> asked(String hs) {
        return find(hs, JsonValue.EMPTY_JSON_OBJECT).open().stream()
                .map(Question::id)
                .toList();
    }

    @Test
    void aSpeakerNeedsRadioClearanceOnlyWithARadio() {
        assertEquals(
                "[RR02]",
                documents(find("8518220000", answer("radio", 1, "YES"))).toString());
        assertTrue(find("8518220000", answer("radio", 1, "NO")).requirements().isEmpty());
        assertEquals(
                "[RR02]",
                documents(find("8517620000", JsonValue.EMPTY_JSON_OBJECT)).toString());
    }

    @Test
    void exceptionsAreLeftOut() {
        assertFalse(documents(find("0812100000", JsonValue.EMPTY_JSON_OBJECT)).contains("PQ01"));
        assertFalse(documents(find("0407110000", JsonValue.EMPTY_JSON_OBJECT)).contains("FD01"));
    }

    @Test
    void eachLineIsLookedAtByItself() {
        Findings findings = REQUIREMENTS.find(
                Direction.IMPORT,
                DAY,
                List.of(
                        new Line(1, "0202300000", "AU"),
                        new Line(2, "8518220000", "CN"),
                        new Line(3, "0202100000", "AU")),
                JsonValue.EMPTY_JSON_OBJECT);
        assertEquals(List.of(1, 3), findings.requirements().get(0).items());
        assertEquals(List.of(2, 2), findings.open().stream().map(Question::item).toList());
    }

    @Test
    void rulesKnowOriginsAndDaysInForce() {
        Requirements own = own("""
            document: XX01
            agency: MFDS
            direction: IMPORT
            lawCode: "13"
            law: {ko: 법, en: Law}
            provenance: made up
            rules:
              - {id: only, provenance: READ, hs: ["01"], origin: {in: [JP]}, because: {ko: 가, en: a}}
              - {id: all-but, provenance: READ, hs: ["02"], origin: {notIn: [NZ]}, because: {ko: 가, en: a}}
              - {id: past, provenance: READ, hs: ["03"], effectiveTo: 2026-11-23, because: {ko: 가, en: a}}
              - {id: future, provenance: READ, hs: ["03"], effectiveFrom: 2026-11-25, because: {ko: 가, en: a}}
            """);
        Map<Line, Integer> expected = Map.of(
                new Line(1, "0101", "JP"), 1,
                new Line(1, "0101", "AU"), 0,
                new Line(1, "0101", ""), 1,
                new Line(1, "0202", "NZ"), 0,
                new Line(1, "0202", ""), 1,
                new Line(1, "0303", "AU"), 0);
        expected.forEach((line, count) -> assertEquals(
                count,
                own.find(Direction.IMPORT, DAY, List.of(line), JsonValue.EMPTY_JSON_OBJECT)
                        .requirements()
                        .size(),
                line::toString));
    }

    @Test
    void aWrongRuleIsRefusedWithItsPlace() {
        String rule = """
            document: XX01
            agency: MFDS
            direction: IMPORT
            lawCode: "13"
            law: {ko: 법, en: Law}
            provenance: made up
            rules:
              - {id: wrong, provenance: READ, hs: ["01"], when: [{question: never-heard, in: [X]}], because: {ko: 가, en: a}}
            """;
        BrokenCatalogue refused = assertThrows(BrokenCatalogue.class, () -> own(rule));
        assertEquals("rules/own:8: no question is called never-heard", refused.getMessage());
    }

    private static Requirements own(String rules) {
        List<CatalogueItem> items =
                new ArrayList<>(Catalogue.shipped().current().of(CatalogueKind.QUESTION));
        items.add(new CatalogueItem(
                CatalogueKind.RULES,
                "own",
                1,
                LocalDate.MIN,
                rules,
                CatalogueEntry.parse("rules/own", new StringReader(rules)),
                true));
        return new CatalogueRequirements(CODE_LISTS, new ConfirmationList(), CatalogueEdition.of(items), LocalDate.MAX);
    }
}
