package org.singlewindow.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.NationalCodes;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements.Line;

/** The official list decides, code by code. */
class ListComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int MOST_QUESTIONS = 5;

    private final NationalCodes national = new NationalCodes();
    private final ConfirmationList list = new ConfirmationList(national);
    private final Requirements requirements =
            new CatalogueRequirements(new CodeLists(), list, Catalogue.shipped().current(), LocalDate.MAX);

    private Findings find(String hs) {
        return requirements.find(Direction.IMPORT, DAY, List.of(new Line(1, hs, "US")), JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The documents that an answer to the question adds: one that is needed anyway is not asked about. */
    private Set<String> decided(String hs, String question) {
        Set<String> decided = new HashSet<>();
        requirements
                .options(question)
                .forEach(option -> requirements
                        .find(
                                Direction.IMPORT,
                                DAY,
                                List.of(new Line(1, hs, "US")),
                                Json.createObjectBuilder()
                                        .add(
                                                question,
                                                Json.createObjectBuilder().add("1", option.code()))
                                        .build())
                        .requirements()
                        .forEach(requirement -> decided.add(requirement.document())));
        return decided.isEmpty() ? Set.of(question) : decided;
    }

    private Set<String> led(String hs) {
        Findings findings = find(hs);
        Set<String> led = new HashSet<>();
        findings.requirements().forEach(requirement -> led.add(requirement.document()));
        findings.open().forEach(question -> led.add(question.id()));
        return led;
    }

    @Test
    void everyCodeLeadsUnderEachOfItsLawsToADocumentOrAQuestion() {
        ListComparison comparison = new ListComparison(list, requirements, DAY);
        assertEquals(List.of(), comparison.differences());
        assertEquals(3_719, comparison.served());
    }

    @Test
    void noCodeIsAskedMoreThanAFewQuestions() {
        List<String> tooMany = list.on(DAY).codes().stream()
                .filter(code -> find(code).open().size() > MOST_QUESTIONS)
                .toList();
        assertEquals(List.of(), tooMany);
    }

    @Test
    void aCodeThatNobodyKnowsIsAskedAboutEverythingUnderItsSixDigits() {
        assertTrue(list.conditions("2918309999", DAY).isEmpty());
        Set<String> asked = led("2918309999");
        assertTrue(asked.contains("precursor"), asked::toString);
        national.use(List.of("2918309999", "2918309000"));
        assertTrue(list.applying("2918309999", DAY).isEmpty());
        assertEquals(list.conditions("2918309000", DAY), list.applying("2918309000", DAY));
        assertFalse(list.conditions("2918309000", DAY).isEmpty());
    }

    /** Every listed code, shortened to eight, six and four digits. */
    @Test
    void aShorterCodeNeverGetsFewerDocumentsAndQuestions() {
        List<String> fewer = new ArrayList<>();
        List<String> codes = new ArrayList<>(list.on(DAY).codes());
        Collections.shuffle(codes, new Random(13));
        for (String code : codes.subList(0, 600)) {
            for (int digits : List.of(8, 6, 4)) {
                Set<String> shorter = led(code.substring(0, digits));
                Set<String> missing = led(code);
                missing.removeAll(shorter);
                missing.removeIf(question -> shorter.containsAll(decided(code, question)));
                if (!missing.isEmpty()) {
                    fewer.add(code + "/" + digits + " " + missing);
                }
            }
        }
        assertEquals(List.of(), fewer);
    }

    @Test
    void exportsDoNotLookAtTheListOfImports() {
        assertTrue(requirements
                .find(Direction.EXPORT, DAY, List.of(new Line(1, "8418101010", "KR")), JsonValue.EMPTY_JSON_OBJECT)
                .open()
                .isEmpty());
    }

    @Test
    void aQuestionSpeaksTheTermsOfTheConditionAndNamesItsLaw() {
        Question asked = find("8418101010").open().stream()
                .filter(question -> question.id().equals("mains-voltage"))
                .findFirst()
                .orElseThrow();
        assertTrue(asked.text().en().contains("1.5 kW"), asked.text().en());
        assertTrue(asked.text().ko().contains("1.5kW"), asked.text().ko());
        assertTrue(asked.conditions().get(0).ko().startsWith("「전기용품 및 생활용품 안전관리법」"));
        assertTrue(asked.conditions().get(0).en().startsWith("Electrical Appliances"));
    }

    @Test
    void aRuleBeyondTheListSaysSoAndGivesWayToIt() {
        assertEquals(Set.of("household-product"), led("3406000000"));
        String because = requirements
                .possible(Direction.IMPORT, DAY, "3406000000")
                .get(0)
                .because()
                .en();
        assertTrue(because.contains("reaches further than the gazetted list"), because);
        requirements
                .possible(Direction.IMPORT, DAY, "0202300000")
                .forEach(possible -> assertFalse(possible.because().en().contains("reaches further"), possible.rule()));
    }

    /** No key of a condition is left in what people read. */
    @Test
    void conditionsAreToldInWordsAlone() {
        Set<String> keys = new HashSet<>();
        list.on(DAY)
                .conditions()
                .map(Condition::key)
                .filter(key -> key.contains("-"))
                .forEach(keys::add);
        Pattern word = Pattern.compile("[A-Z][A-Z0-9:-]+");
        list.on(DAY)
                .conditions()
                .forEach(condition -> word.matcher(condition.en() + " " + condition.ko())
                        .results()
                        .forEach(found -> assertFalse(keys.contains(found.group()), condition::toString)));
    }
}
