package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole application for each document: it is complete, and stops being so with each required value taken away. */
class SamplesTest {
    static List<Sample> samples() {
        return DefinitionsTest.documents().stream().map(Sample::of).toList();
    }

    /** The same documents, each with a sample made from the definition alone. */
    static List<Sample> generated() {
        return DefinitionsTest.documents().stream().map(GeneratedSample::of).toList();
    }

    private static Sample sample(String code) {
        return samples().stream()
                .filter(sample -> sample.document().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aGeneratedApplicationIsComplete(Sample sample) {
        assertEquals(List.of(), sample.violations());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aWholeApplicationIsComplete(Sample sample) {
        assertEquals(List.of(), sample.violations());
        assertEquals(List.of(), Forms.validator().draft(sample.document(), sample.answers(), sample.items()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldReachesTheAgency(Sample sample) {
        JsonObject filled = sample.form().content();
        for (Section section : sample.document().sections()) {
            JsonObject place =
                    section.perItem() ? filled.getJsonObject("items").getJsonObject("1") : filled.getJsonObject("head");
            for (Field field : section.fields()) {
                assertTrue(
                        place.containsKey(field.name()), () -> sample.document().code() + " lacks " + field.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRequiredAnswerIsMissedAtItsPlace(Sample sample) {
        QuestionSheet sheet = sample.form().sheet();
        List<QuestionSheet.Entry> required =
                sheet.asked().stream().filter(entry -> entry.field().required()).toList();
        assertTrue(required.size() > 1);
        String root = "/answers/" + sample.document().code();
        for (QuestionSheet.Entry entry : required) {
            String within = entry.pointer().substring(root.length());
            List<Violation> violations = sample.answering(within, "null").violations();
            assertEquals(
                    List.of(new Violation(
                            entry.pointer(), "form.required", entry.field().label())),
                    violations);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutAnyFactEverythingIsAsked(Sample sample) {
        QuestionSheet sheet = new FilledForm(
                        sample.document(), JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, sample.items())
                .sheet();
        assertEquals(
                List.of("/document/code"),
                sheet.known().stream()
                        .map(QuestionSheet.Entry::pointer)
                        .filter(pointer -> !pointer.equals("/document/items"))
                        .toList());
        assertTrue(sheet.asked().stream().noneMatch(entry -> FilledForm.isTheWindowsOwn(entry.field())));
        List<Violation> violations = Forms.validator()
                .complete(new FilledForm(
                        sample.document(), JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, sample.items()));
        assertEquals(
                sheet.asked().stream().filter(entry -> entry.field().required()).count(), violations.size());
    }

    @Test
    void theQuestionsOfTheFoodDeclarationStandAtTheirPlaces() {
        Sample food = sample("FD01");
        QuestionSheet sheet = food.form().sheet();
        assertEquals("FD01", food.document().code());
        List<String> pointers =
                sheet.asked().stream().map(QuestionSheet.Entry::pointer).toList();
        assertTrue(pointers.contains("/answers/FD01/office"), pointers::toString);
        assertTrue(pointers.contains("/answers/FD01/items/2/expiry"), pointers::toString);
        Map<String, String> known = Map.of(
                "hs", "/consignment/items/0/hs",
                "vessel", "/consignment/transport/meansName",
                "applicant_name", "/applicant/name");
        known.forEach((name, pointer) -> assertTrue(
                sheet.known().stream()
                        .anyMatch(entry -> entry.field().name().equals(name)
                                && entry.pointer().equals(pointer)
                                && !entry.value().isEmpty()),
                name));
    }

    @Test
    void anAnswerToARuleIsNotAskedAgain() {
        Sample plant = sample("PQ01");
        QuestionSheet sheet = plant.form().sheet();
        QuestionSheet.Entry use = sheet.known().stream()
                .filter(entry -> entry.field().name().equals("use"))
                .findFirst()
                .orElseThrow();
        assertEquals("/answers/requirement/plant-use/1", use.pointer());
        assertEquals("CONSUMPTION", use.value());
    }

    @Test
    void aFieldThatDependsOnAnAnswerIsAskedOnceItMatters() {
        Sample radio = sample("RR02").answering("/exempt_reason", "null").answering("/reexport_by", "null");
        assertEquals("RR02", radio.document().code());
        assertTrue(askedNames(radio).contains("conf_no"));
        assertTrue(!askedNames(radio).contains("exempt_reason"));

        Sample exempt = radio.answering("/clear_kind", "\"EXEMPTION\"");
        assertTrue(askedNames(exempt).contains("exempt_reason"));
        assertEquals(
                List.of("/answers/RR02/exempt_reason"),
                exempt.violations().stream().map(Violation::pointer).toList());
        assertEquals(
                List.of("exemption-evidence", "commercial-invoice", "bill-of-lading"),
                exempt.form().papersNeeded().stream()
                        .map(DocumentDefinition.AttachmentRule::kind)
                        .toList());
    }

    private static List<String> askedNames(Sample sample) {
        return sample.form().sheet().asked().stream()
                .map(entry -> entry.field().name())
                .toList();
    }

    @Test
    void foodIsNotDeclaredMoreThanFiveDaysAhead() {
        Sample food = sample("FD01");
        Sample early = food.knowing("/transport/arrivalDate", "\"2026-12-05\"")
                .knowing("/transport/storageDate", "\"2026-12-05\"");
        Violation violation = early.violations().get(0);
        assertEquals("form.too-early", violation.code());
        assertEquals("/consignment/transport/arrivalDate", violation.pointer());
        assertEquals(5, violation.args().get(2));
    }

    @Test
    void theUseByDateIsNotBeforeManufacture() {
        Sample food = sample("FD01").answering("/items/1/expiry", "\"2026-01-01\"");
        assertEquals(
                List.of("/answers/FD01/items/1/expiry form.before"),
                food.violations().stream()
                        .map(v -> v.pointer() + " " + v.code())
                        .toList());
    }

    @Test
    void theRowsOfATableAreLookedAtOneByOne() {
        Sample food = sample("FD01")
                .answering(
                        "/items/1/ingredients",
                        "[{\"ingredient\":\"beef\",\"percent\":\"ninety\"},{\"percent\":\"10\"},{}]");
        assertEquals(
                List.of(
                        "/answers/FD01/items/1/ingredients/0/percent form.not-a-number",
                        "/answers/FD01/items/1/ingredients/1/ingredient form.required"),
                food.violations().stream()
                        .map(v -> v.pointer() + " " + v.code())
                        .toList());
        Sample none = food.answering("/items/1/ingredients", "[{},{}]");
        assertEquals("form.required", none.violations().get(0).code());
        Sample text = food.answering("/items/1/ingredients", "\"beef\"");
        assertEquals("form.wrong-shape", text.violations().get(0).code());
    }

    @Test
    void makersComeFromTheGoodsItemAsOneRow() {
        Sample device = sample("MD01");
        JsonObject filled = device.form().content();
        assertEquals(
                "Rheintal Medizintechnik GmbH",
                filled.getJsonObject("items")
                        .getJsonObject("1")
                        .getJsonArray("makers")
                        .getJsonObject(0)
                        .getString("name"));
        Sample unknown = device.knowing("/items/0/makerAddress", "\"\"");
        assertEquals(
                List.of("/answers/MD01/items/1/makers"),
                unknown.violations().stream().map(Violation::pointer).toList());
    }
}
