package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChange;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** A question that rules ask is changed as a draft, which comes in force by two people and on its day. */
class QuestionTest {
    private static final String USED = "used-vehicle";
    private static final Text NOTHING = new Text("", "");
    private static final CatalogueKind QUESTION = CatalogueKind.QUESTION;

    private final Stage stage = new Stage();
    private final LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

    @AfterEach
    void lower() {
        stage.close();
    }

    private Cataloguing admin() {
        return stage.as("admin-one", Cataloguing.class);
    }

    private QuestionText opened(String code) {
        return QuestionText.read(
                CatalogueText.parse(code, admin().open(QUESTION, code).text()));
    }

    private void inForce(String code, QuestionText text, LocalDate from) {
        inForce(QUESTION, code, text.written(), from);
    }

    private void inForce(CatalogueKind kind, String code, String text, LocalDate from) {
        int revision = admin().open(kind, code).revision();
        admin().save(kind, code, revision, text);
        admin().propose(kind, code, revision + 1, from);
        stage.as("admin-two", Approving.class).approve(kind, code, revision + 2);
    }

    private List<String> problems(String code, QuestionText text) {
        return admin().check(QUESTION, code, text.written()).stream()
                .map(problem -> (problem.code() + " " + problem.args()).strip())
                .toList();
    }

    private List<String> answers() {
        return stage.a(Requirements.class).options(USED).stream()
                .map(Question.Option::code)
                .toList();
    }

    private static QuestionText with(QuestionText question, Map<String, Text> options) {
        return new QuestionText(question.text(), question.listed(), question.list(), options);
    }

    @Test
    void everyQuestionThatComesWithTheWindowIsInOrder() {
        List<CatalogueItem> all = Catalogue.shipped().current().of(QUESTION);
        assertTrue(all.size() > 30);
        for (CatalogueItem item : all) {
            QuestionText read = QuestionText.read(item.entry());
            assertEquals(read, QuestionText.read(CatalogueText.parse(item.code(), item.text())));
            assertEquals(List.of(), problems(item.code(), read), item.code());
        }
    }

    @Test
    void aChangeIsADraftUntilTwoAgreeAndHoldsFromItsDay() {
        QuestionText question = opened(USED);
        Map<String, Text> more = new LinkedHashMap<>(question.options());
        more.put("PARTS", new Text("중고 부품", "Used parts"));
        inForce(USED, with(question, more), today.plusDays(2));
        assertEquals(List.copyOf(question.options().keySet()), answers());
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(List.copyOf(more.keySet()), answers());
        assertEquals(2, admin().open(QUESTION, USED).history().size());
    }

    @Test
    void whoeverApprovesSeesWhatChanges() {
        QuestionText question = opened(USED);
        admin().save(
                        QUESTION,
                        USED,
                        0,
                        new QuestionText(
                                        new Text("중고입니까?", question.text().en()),
                                        question.listed(),
                                        question.list(),
                                        question.options())
                                .written());
        assertEquals(
                1,
                admin().difference(QUESTION, USED).orElseThrow().changes().stream()
                        .filter(change -> change.sort() != Change.Sort.SAME && change.sort() != Change.Sort.LEFT_OUT)
                        .map(Change::sort)
                        .filter(sort -> sort != Change.Sort.GONE)
                        .count());
        assertEquals(
                "catalogue.own-proposal",
                assertThrows(Refusal.class, () -> {
                            admin().propose(QUESTION, USED, 1, today);
                            stage.as("admin-one", Approving.class).approve(QUESTION, USED, 2);
                        })
                        .code());
    }

    @Test
    void whatIsWrongIsSaid() {
        QuestionText question = opened(USED);
        Map<String, Text> fewer = new LinkedHashMap<>(question.options());
        fewer.remove("YES");
        assertTrue(
                problems(USED, with(question, fewer)).stream()
                        .anyMatch(problem -> problem.startsWith("requirement.answer-needed")),
                "rules ask for it");
        assertEquals(
                List.of(
                        "reference.one-language [한글]",
                        "reference.korean-in-english [한글]",
                        "reference.names-no-goods [{goods}, {condition}]",
                        "reference.answers-or-list []",
                        "reference.not-an-answer-code [yes]"),
                problems(
                        "made-up",
                        new QuestionText(
                                new Text("", "한글"),
                                new Text("무엇입니까?", "What is it?"),
                                "",
                                Map.of("yes", new Text("예", "Yes")))));
        assertEquals(
                List.of("requirement.no-such-list [no-such]"),
                problems("made-up", new QuestionText(new Text("예", "Yes"), new Text("", ""), "no-such", Map.of())));
        assertEquals(
                "catalogue.not-a-code-question",
                assertThrows(Refusal.class, () -> admin().open(QUESTION, "Used?"))
                        .code());
    }

    @Test
    void anAnswerThatNoRuleNamesAnyMoreCanGo() {
        QuestionText question = opened(USED);
        Map<String, Text> more = new LinkedHashMap<>(question.options());
        more.put("PARTS", new Text("중고 부품", "Used parts"));
        inForce(USED, with(question, more), today);
        String rules = admin().open(CatalogueKind.RULES, "plant").text();
        String others = rules.replace("question: used-vehicle, in: [\"YES\"]", "question: used-vehicle, in: [PARTS]");
        assertNotEquals(rules, others);
        inForce(CatalogueKind.RULES, "plant", others, today);
        more.remove("YES");
        inForce(USED, with(question, more), today);
        assertEquals(List.copyOf(more.keySet()), answers());
        for (LocalDate day : List.of(today.minusDays(1), today, today.plusDays(1))) {
            assertFalse(stage.a(Requirements.class)
                    .find(
                            Direction.IMPORT,
                            day,
                            List.of(new Requirements.Line(1, "8704211010", "US")),
                            JsonValue.EMPTY_JSON_OBJECT)
                    .open()
                    .isEmpty());
        }
    }

    @Test
    void nobodyAlonePullsAQuestionFromUnderRules() {
        LocalDate day = today.plusDays(5);
        Map<String, Text> answers = Map.of("YES", new Text("예", "Yes"), "NO", new Text("아니요", "No"));
        inForce("made-up", new QuestionText(new Text("새것입니까?", "Is it new?"), NOTHING, "", answers), day);
        String rules = """
            document: PQ01
            agency: QIA
            direction: IMPORT
            lawCode: "PP"
            law: {ko: 법, en: Law}
            provenance: made up
            rules:
              - {id: made-up-rule, provenance: READ, hs: ["92"], when: [{question: made-up, in: ["YES"]}], because: {ko: 가, en: a}}
            """;
        inForce(CatalogueKind.RULES, "made-up-rules", rules, day);
        assertEquals(
                "catalogue.still-needed",
                assertThrows(Refusal.class, () -> admin().withdraw(QUESTION, "made-up", 1))
                        .code());
        admin().withdraw(CatalogueKind.RULES, "made-up-rules", 1);
        admin().withdraw(QUESTION, "made-up", 1);
        assertEquals(
                CatalogueChange.State.WITHDRAWN,
                admin().open(QUESTION, "made-up").history().get(0).state());
    }

    @Test
    void aDraftThatIsNotFinishedIsReadAsItWasTyped() {
        QuestionText half =
                new QuestionText(new Text("무엇입니까?", ""), new Text("", ""), "", Map.of("YES", new Text("", "Yes")));
        admin().save(QUESTION, "made-up", 0, half.written());
        assertEquals(half, opened("made-up"));
        QuestionText empty = opened("another");
        assertEquals(new Text("", ""), empty.text());
    }
}
