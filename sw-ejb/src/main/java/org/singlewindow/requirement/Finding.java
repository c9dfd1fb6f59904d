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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirement.Reason;
import org.singlewindow.requirement.Requirements.Line;
import org.singlewindow.requirement.RuleReader.Wording;

/** What the rules find for one consignment, line after line. */
class Finding {
    private final Map<String, Wording> questions;
    private final NotSubjectCodes codes;
    private final Direction direction;
    private final JsonObject answers;
    private final Map<String, Found> found = new TreeMap<>();
    private final Map<Asked, Set<Integer>> open = new LinkedHashMap<>();
    private final Map<String, Findings.Answered> answered = new LinkedHashMap<>();
    private final Map<String, NotSubject> notSubject = new TreeMap<>();

    private Listing listing = Listing.NONE;
    private List<Rule> covering = List.of();

    private record Found(String agency, List<Reason> reasons) {}

    /** The same question is asked in other words where the official list says something else of the goods. */
    private record Asked(String question, Listing.Words words) {}

    Finding(Map<String, Wording> questions, NotSubjectCodes codes, Direction direction, JsonObject answers) {
        this.questions = questions;
        this.codes = codes;
        this.direction = direction;
        this.answers = answers;
    }

    /** Applies the rules that cover the line. A question is open only if its answer can still add a document. */
    void apply(Line line, Listing listed, List<Rule> rules) {
        listing = listed;
        covering = rules;
        rules.forEach(rule -> remember(rule, line));
        for (Rule rule : rules) {
            Optional<NotSubject.Reason> claimed = claimed(rule, line);
            if (claimed.isPresent()) {
                leaveOut(rule, line, claimed.get(), true);
            } else if (holds(rule, line)) {
                found.computeIfAbsent(rule.document(), document -> new Found(rule.agency(), new ArrayList<>()))
                        .reasons()
                        .add(reason(rule, line));
            }
        }
        Set<String> needed = neededFor(line);
        for (Rule rule : rules) {
            if (!needed.contains(rule.document()) && claimed(rule, line).isEmpty()) {
                ask(rule, line);
            }
        }
    }

    private Set<String> neededFor(Line line) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().reasons().stream().anyMatch(reason -> reason.item() == line.item()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
                                new Asked(condition.question(), words(condition.question())), none -> new TreeSet<>())
                        .add(line.item());
                return;
            }
            if (!condition.answers().contains(answer.get())) {
                leaveOut(rule, line, codes.notCovered(direction, rule.lawCode()), false);
                return;
            }
        }
    }

    /** Keeps the answers that count for this line, as far as the rule asks. */
    private void remember(Rule rule, Line line) {
        for (Rule.Condition condition : rule.conditions()) {
            String question = condition.question();
            Optional<String> answer = answer(question, line);
            answer.ifPresent(option -> answered.computeIfAbsent(
                    question + "/" + line.item(),
                    none -> new Findings.Answered(
                            question(new Asked(question, words(question)), List.of(line.item())),
                            line.item(),
                            option)));
            if (answer.filter(condition.answers()::contains).isEmpty()) {
                return;
            }
        }
    }

    /** The reason that the trader gives against a document, if the rule's law knows it. */
    private Optional<NotSubject.Reason> claimed(Rule rule, Line line) {
        return given(Requirements.NOT_SUBJECT + rule.document(), line)
                .flatMap(code -> codes.find(direction, rule.lawCode(), code));
    }

    private void leaveOut(Rule rule, Line line, NotSubject.Reason reason, boolean claimed) {
        List<Text> given = rule.conditions().stream()
                .flatMap(condition -> answer(condition.question(), line).stream()
                        .map(answer -> inWords(condition.question(), answer)))
                .toList();
        notSubject.putIfAbsent(
                rule.document() + "/" + line.item(),
                new NotSubject(
                        line.item(),
                        rule.document(),
                        rule.id(),
                        reason.code(),
                        reason.text(),
                        rule.law(),
                        given,
                        reason.paper(),
                        claimed));
    }

    private Optional<String> answer(String question, Line line) {
        return given(question, line).filter(wording(question).options()::containsKey);
    }

    private Optional<String> given(String question, Line line) {
        return answers.get(question) instanceof JsonObject byItem
                        && byItem.get(String.valueOf(line.item())) instanceof JsonString answer
                ? Optional.of(answer.getString())
                : Optional.empty();
    }

    private Text text(String question) {
        Listing.Words words = listing.words().get(question);
        return words == null ? wording(question).text() : words.text();
    }

    /** How it is asked, and why: what the list says of the goods, then the rules beyond it that need to know. */
    private Listing.Words words(String question) {
        Listing.Words words = listing.words().get(question);
        List<Text> listed = words == null ? List.of() : words.conditions();
        Stream<Text> beyond = covering.stream()
                .filter(rule -> rule.listed().isEmpty() && rule.asks(question))
                .map(rule -> ListedWords.under(rule.law(), rule.because()));
        return new Listing.Words(
                text(question),
                Stream.concat(listed.stream(), beyond).distinct().toList());
    }

    private Question question(Asked asked, List<Integer> items) {
        List<Question.Option> options = wording(asked.question()).options().entrySet().stream()
                .map(option -> new Question.Option(option.getKey(), option.getValue()))
                .toList();
        return new Question(
                asked.question(),
                items,
                asked.words().text(),
                options,
                asked.words().conditions());
    }

    private Reason reason(Rule rule, Line line) {
        List<Text> given = rule.conditions().stream()
                .map(condition -> inWords(
                        condition.question(), answer(condition.question(), line).orElseThrow()))
                .toList();
        return new Reason(line.item(), rule.id(), rule.because(), rule.law(), given);
    }

    private Text inWords(String question, String answer) {
        Text asked = text(question);
        Text words = wording(question).options().getOrDefault(answer, new Text(answer, answer));
        return new Text(asked.ko() + " " + words.ko(), asked.en() + " " + words.en());
    }

    private Wording wording(String question) {
        return questions.getOrDefault(question, new Wording(new Text(question, question), Map.of(), null));
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
        List<Question> asked = open.entrySet().stream()
                .map(entry -> question(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new Findings(requirements, asked, List.copyOf(answered.values()), List.copyOf(notSubject.values()));
    }
}
