package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirements.Line;

/** What a trader reads about each code of the official list. */
class ListReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final ConfirmationList list = new ConfirmationList();
    private final Requirements requirements = Rules.requirements();
    private final OtherLaws otherLaws = new OtherLaws(list, requirements);

    private Findings find(String hs, JsonObject answers) {
        return requirements.find(Direction.IMPORT, DAY, List.of(new Line(1, hs, "US")), answers);
    }

    private Findings find(String hs) {
        return find(hs, JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject answer(String question, String option) {
        return Json.createObjectBuilder()
                .add(question, Json.createObjectBuilder().add("1", option))
                .build();
    }

    private static Set<String> documents(Findings findings) {
        return findings.requirements().stream()
                .map(Requirement::document)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> questions(Findings findings) {
        return findings.open().stream().map(Question::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Also one that a rule beyond the list asks, and one that an answer raises. */
    @Test
    void everyQuestionSaysWhyAndUnderWhichLaw() {
        List<String> silent = new ArrayList<>();
        for (String code : list.on(DAY).codes()) {
            for (Question asked : find(code).open()) {
                Stream.concat(
                                Stream.of(asked),
                                asked.options().stream()
                                        .flatMap(option ->
                                                find(code, answer(asked.id(), option.code())).open().stream()))
                        .filter(question -> question.conditions().isEmpty()
                                || question.conditions().stream()
                                        .anyMatch(why -> !why.ko().startsWith("「")))
                        .forEach(question -> silent.add(code + " " + question.id()));
            }
        }
        assertEquals(List.of(), silent);
    }

    /** Under every law, also those whose permits are given elsewhere. */
    @Test
    void everyConditionOfTheListIsTold() {
        List<String> untold = new ArrayList<>();
        for (String code : list.on(DAY).codes()) {
            Findings findings = find(code);
            Set<String> elsewhere = new HashSet<>();
            otherLaws
                    .find(Direction.IMPORT, DAY, List.of(new Line(1, code, "US")))
                    .forEach(law -> law.conditions().forEach(condition -> elsewhere.add(condition.key())));
            List<String> told = Stream.concat(
                            findings.requirements().stream()
                                    .flatMap(requirement -> requirement.reasons().stream())
                                    .map(Requirement.Reason::because),
                            findings.open().stream().flatMap(question -> question.conditions().stream()))
                    .map(Text::ko)
                    .toList();
            list.conditions(code, DAY).stream()
                    .filter(condition -> !elsewhere.contains(condition.key()))
                    .filter(condition -> told.stream().noneMatch(text -> text.contains(condition.ko())))
                    .map(Condition::key)
                    .forEach(key -> untold.add(code + " " + key));
        }
        assertEquals(List.of(), untold);
    }

    /** What the list says comes behind the question: some of it are goods, some uses, some exceptions, some whole sentences. */
    @Test
    void aQuestionIsAWholeSentenceWhateverTheListSays() {
        Map<String, Set<Text>> sentences = new TreeMap<>();
        list.on(DAY)
                .codes()
                .forEach(code -> find(code)
                        .open()
                        .forEach(question -> sentences
                                .computeIfAbsent(question.id(), none -> new HashSet<>())
                                .add(new Text(
                                        sentence(question.text().ko()),
                                        sentence(question.text().en())))));
        sentences.forEach((question, all) -> assertTrue(all.size() <= 2, () -> question + " " + all));
    }

    private static String sentence(String text) {
        return text.substring(0, text.indexOf('?') + 1);
    }

    /** The list names the goods, and not this law: only what is food, fresh or a transmitter by its heading is sure. */
    @Test
    void aRuleBeyondTheListIsSeldomCertainForGoodsThatTheListNames() {
        Set<String> certain = new TreeSet<>();
        list.on(DAY)
                .codes()
                .forEach(code -> find(code)
                        .requirements()
                        .forEach(found -> found.reasons().stream()
                                .map(Requirement.Reason::rule)
                                .filter(rule -> !rule.contains("-listed"))
                                .forEach(certain::add)));
        assertEquals(
                Set.of(
                        "fishery-prepared",
                        "food-eggs-honey",
                        "food-meat",
                        "livestock-dairy-eggs-honey",
                        "plant-live",
                        "radio-electronics",
                        "radio-equipment"),
                certain);
    }

    /** Every good of the code is under the law, so that nobody is asked whether it is. */
    @ParameterizedTest
    @CsvSource({
        "1207910000, FD05",
        "1211301000, FD05",
        "1211409000, FD05",
        "2841610000, FD03",
        "2914110000, FD03",
        "2915240000, FD03",
        "2932930000, FD03",
        "2939411000, FD03",
        "2939440000, FD03",
        "293941, FD03"
    })
    void aConditionWithoutExceptionIsCertain(String code, String document) {
        Findings findings = find(code);
        assertTrue(
                documents(findings).contains(document),
                () -> documents(findings).toString());
        assertFalse(questions(findings).contains("narcotic"));
        assertFalse(questions(findings).contains("precursor"));
    }

    /** A law that the list has for none of these goods, and that their heading rules out. */
    @ParameterizedTest
    @CsvSource({
        "0106202000, VQ03, animal-kind", "0106909000, VQ03, animal-kind", "0208500000, VQ02, animal-kind",
        "0410100000, VQ02, animal-kind", "0507902010, VQ02, quarantine-move", "0902300000, PQ01, plant-kind",
        "1211201311, PQ01, plant-kind", "1905909010, FD01, food-use", "3306201011, PT01, drug-use",
        "4114202000, VQ02, animal-raw", "4302195000, VQ02, animal-raw", "4103201090, VQ02, animal-raw",
        "4408399039, PQ01, wood-raw", "4411941000, PQ01, wood-raw", "4412331000, PQ01, wood-raw"
    })
    void whatAHeadingRulesOutIsNeitherToldNorAsked(String code, String document, String question) {
        Findings findings = find(code);
        assertFalse(
                documents(findings).contains(document),
                () -> documents(findings).toString());
        assertFalse(
                questions(findings).contains(question),
                () -> questions(findings).toString());
    }

    /** Where the list names another use too, it depends on the use whether they are food. */
    @ParameterizedTest
    @CsvSource({
        "1702111000",
        "1702301000",
        "1703100000",
        "1703109000",
        "1802001000",
        "2102109000",
        "2201100000",
        "2201909000"
    })
    void goodsOfAFoodChapterAreNotAlwaysFood(String code) {
        assertTrue(
                questions(find(code)).contains("food-use"),
                () -> questions(find(code)).toString());
        assertTrue(documents(find(code, answer("food-use", "YES"))).contains("FD01"));
        assertFalse(documents(find(code, answer("food-use", "NO"))).contains("FD01"));
    }

    /** A medicine for animals is reported wherever one for people is. */
    @Test
    void noAnswerAboutMedicinesLeadsNowhere() {
        List<String> nowhere = list.on(DAY).codes().stream()
                .filter(code -> questions(find(code)).contains("drug-use"))
                .filter(code -> documents(find(code, answer("drug-use", "HUMAN")))
                                .contains("PT01")
                        && !documents(find(code, answer("drug-use", "ANIMAL"))).contains("AP01"))
                .toList();
        assertEquals(List.of(), nowhere);
    }

    @Test
    void usedMachinesThatTheConditionDoesNotNameAreTheirOwnAnswer() {
        assertEquals(Set.of(), documents(find("8433510000", answer("used-vehicle", "OTHER"))));
        assertEquals(Set.of("PQ01"), documents(find("8433510000", answer("used-vehicle", "YES"))));
    }

    /** Who confirms a kind of seed is named with the law. */
    @Test
    void whoConfirmsSeedsIsNamedWithTheLaw() {
        Pattern confirming = Pattern.compile("수입 전 (\\S+)의 종자수입요건확인");
        Set<String> unnamed = new TreeSet<>();
        for (String code : list.on(DAY).codes()) {
            otherLaws
                    .find(Direction.IMPORT, DAY, List.of(new Line(1, code, "US")))
                    .forEach(law -> law.conditions()
                            .forEach(condition -> confirming
                                    .matcher(condition.text().ko())
                                    .results()
                                    .map(found -> found.group(1))
                                    .filter(body -> !law.agency().ko().contains(body))
                                    .forEach(body -> unnamed.add(code + " " + body))));
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void aConditionThatIsAsAnotherSaysWhatThatOneSays() {
        Condition mixtures = list.conditions("2825800000", DAY).stream()
                .filter(condition -> condition.key().endsWith("SB-LIST-MIX"))
                .findFirst()
                .orElseThrow();
        assertFalse(mixtures.en().contains("SB-LIST"), mixtures.en());
        assertTrue(mixtures.ko().contains("오산화안티몬"), mixtures.ko());
    }
}
