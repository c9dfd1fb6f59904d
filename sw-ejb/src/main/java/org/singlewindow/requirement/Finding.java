package org.singlewindow.requirement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirement.Reason;
import org.singlewindow.requirement.Requirements.Line;
import org.singlewindow.requirement.RuleReader.Wording;

/** What the rules find for one consignment, line after line. */
class Finding {
    private final Map<String, Wording> questions;
    private final JsonObject answers;
    private final Map<String, Found> found = new TreeMap<>();
    private final Map<String, Question> open = new LinkedHashMap<>();

    private record Found(String agency, List<Reason> reasons) {}

    Finding(Map<String, Wording> questions, JsonObject answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** Applies the rules that cover the line. A question is open only if its answer can still add a document. */
    void apply(Line line, List<Rule> rules) {
        for (Rule rule : rules) {
            if (holds(rule, line)) {
                found.computeIfAbsent(rule.document(), document -> new Found(rule.agency(), new ArrayList<>()))
                        .reasons()
                        .add(reason(rule, line));
            }
        }
        Set<String> needed = found.entrySet().stream()
                .filter(entry -> entry.getValue().reasons().stream().anyMatch(reason -> reason.item() == line.item()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        rules.stream().filter(rule -> !needed.contains(rule.document())).forEach(rule -> ask(rule, line));
    }

    private boolean holds(Rule rule, Line line) {
        return rule.conditions().stream()
                .allMatch(condition -> answer(condition.question(), line)
                        .filter(condition.answers()::contains)
                        .isPresent());
    }

    /** Asks the first unanswered question of the rule, unless an earlier answer has ruled it out. */
    private void ask(Rule rule, Line line) {
        for (Rule.Condition condition : rule.conditions()) {
            Optional<String> answer = answer(condition.question(), line);
            if (answer.isEmpty()) {
                open.computeIfAbsent(
                        condition.question() + "/" + line.item(), key -> question(condition.question(), line));
                return;
            }
            if (!condition.answers().contains(answer.get())) {
                return;
            }
        }
    }

    private Optional<String> answer(String question, Line line) {
        return answers.get(question) instanceof JsonObject byItem
                        && byItem.get(String.valueOf(line.item())) instanceof JsonString answer
                ? Optional.of(answer.getString()).filter(wording(question).options()::containsKey)
                : Optional.empty();
    }

    private Question question(String id, Line line) {
        Wording wording = wording(id);
        List<Question.Option> options = wording.options().entrySet().stream()
                .map(option -> new Question.Option(option.getKey(), option.getValue()))
                .toList();
        return new Question(id, line.item(), wording.text(), options);
    }

    private Reason reason(Rule rule, Line line) {
        List<Text> given = rule.conditions().stream()
                .map(condition -> inWords(
                        condition.question(), answer(condition.question(), line).orElseThrow()))
                .toList();
        return new Reason(line.item(), rule.id(), rule.because(), rule.law(), given);
    }

    private Text inWords(String question, String answer) {
        Wording wording = wording(question);
        Text words = wording.options().getOrDefault(answer, new Text(answer, answer));
        return new Text(wording.text().ko() + " " + words.ko(), wording.text().en() + " " + words.en());
    }

    private Wording wording(String question) {
        return questions.getOrDefault(question, new Wording(new Text(question, question), Map.of()));
    }

    Findings result() {
        List<Requirement> requirements = found.entrySet().stream()
                .map(entry -> new Requirement(
                        entry.getKey(),
                        entry.getValue().agency(),
                        entry.getValue().reasons().stream()
                                .map(Reason::item)
                                .distinct()
                                .sorted()
                                .toList(),
                        entry.getValue().reasons()))
                .toList();
        return new Findings(requirements, List.copyOf(open.values()));
    }
}
