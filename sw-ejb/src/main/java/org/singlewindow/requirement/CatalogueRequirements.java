package org.singlewindow.requirement;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.RuleReader.Wording;

/** Applies the rules of one edition, which are found by the beginnings of a code rather than by looking at each. */
class CatalogueRequirements implements Requirements {
    private final Map<String, Wording> questions;
    private final NotSubjectCodes codes;
    private final Map<String, List<Rule>> byPrefix = new HashMap<>();
    private final int longestPrefix;

    /** As they come with the window. */
    CatalogueRequirements(CodeLists codeLists) {
        this(codeLists, Catalogue.shipped().current());
    }

    CatalogueRequirements(CodeLists codeLists, CatalogueEdition edition) {
        this(
                codeLists,
                CatalogueEntry.read("questions"),
                new NotSubjectCodes(CatalogueEntry.read("not-subject")),
                edition);
    }

    CatalogueRequirements(
            CodeLists codeLists, CatalogueEntry questions, NotSubjectCodes codes, CatalogueEdition edition) {
        RuleReader reader = new RuleReader(codeLists);
        this.questions = reader.questions(questions);
        this.codes = codes;
        for (Rule rule : new DatedRules(reader, this.questions, codes).of(edition)) {
            rule.hs()
                    .forEach(prefix -> byPrefix.computeIfAbsent(prefix, none -> new ArrayList<>())
                            .add(rule));
        }
        longestPrefix =
                byPrefix.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        Finding finding = new Finding(questions, codes, direction, answers);
        for (Line line : lines) {
            finding.apply(
                    line,
                    rulesFor(line.hs())
                            .filter(rule -> rule.covers(direction, day, line))
                            .toList());
        }
        return finding.result();
    }

    @Override
    public List<Possible> possible(Direction direction, LocalDate day, String hs) {
        Stream<Rule> below = byPrefix.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() > hs.length() && entry.getKey().startsWith(hs))
                .flatMap(entry -> entry.getValue().stream());
        return Stream.concat(rulesFor(hs), below)
                .distinct()
                .filter(rule -> rule.isInForce(direction, day))
                .filter(rule -> rule.except().stream().noneMatch(hs::startsWith))
                .sorted(Comparator.comparing(Rule::document).thenComparing(Rule::id))
                .map(rule -> possible(rule, hs))
                .toList();
    }

    private Possible possible(Rule rule, String hs) {
        boolean whole = rule.hs().stream().anyMatch(hs::startsWith);
        boolean lessSome = rule.except().stream().anyMatch(prefix -> prefix.startsWith(hs));
        return new Possible(
                rule.id(),
                rule.document(),
                rule.agency(),
                rule.because(),
                rule.law(),
                rule.origin().in().stream().sorted().toList(),
                rule.origin().notIn().stream().sorted().toList(),
                rule.conditions().stream()
                        .map(condition -> Objects.requireNonNull(questions.get(condition.question())))
                        .map(Wording::text)
                        .toList(),
                !whole || lessSome);
    }

    @Override
    public List<NotSubject.Reason> reasonsAgainst(Direction direction, LocalDate day, Line line, String document) {
        return rulesFor(line.hs())
                .filter(rule -> rule.document().equals(document) && rule.covers(direction, day, line))
                .map(Rule::lawCode)
                .distinct()
                .flatMap(law -> codes.of(direction, law).stream())
                .toList();
    }

    @Override
    public List<Question.Option> options(String question) {
        Wording wording = questions.get(question);
        return wording == null
                ? List.of()
                : wording.options().entrySet().stream()
                        .map(option -> new Question.Option(option.getKey(), option.getValue()))
                        .toList();
    }

    @Override
    public Optional<Text> proof(String kind) {
        return codes.proof(kind);
    }

    private Stream<Rule> rulesFor(String hs) {
        return IntStream.rangeClosed(1, Math.min(hs.length(), longestPrefix))
                .mapToObj(length -> byPrefix.getOrDefault(hs.substring(0, length), List.of()))
                .flatMap(List::stream)
                .distinct();
    }
}
