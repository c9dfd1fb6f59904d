package org.singlewindow.requirement;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.ConfirmationList;
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
    private final NavigableMap<String, List<Rule>> byPrefix = new TreeMap<>();
    private final ListedRules listed;
    private final int longestPrefix;

    /** As they come with the window. */
    CatalogueRequirements(CodeLists codeLists) {
        this(codeLists, new ConfirmationList(), Catalogue.shipped().current(), LocalDate.MAX);
    }

    /** With the questions as they are asked on that day. */
    CatalogueRequirements(CodeLists codeLists, ConfirmationList list, CatalogueEdition edition, LocalDate asked) {
        RuleReader reader = new RuleReader(codeLists);
        questions = reader.questions(edition, asked);
        codes = new NotSubjectCodes(CatalogueEntry.read("not-subject"));
        List<Rule> rules = new DatedRules(reader, questions, asked, codes).of(edition);
        for (Rule rule : rules) {
            if (rule.listed().isEmpty()) {
                rule.hs()
                        .forEach(prefix -> byPrefix.computeIfAbsent(prefix, none -> new ArrayList<>())
                                .add(rule));
            }
        }
        listed = new ListedRules(list, rules, questions, codes);
        longestPrefix =
                byPrefix.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        Finding finding = new Finding(questions, codes, direction, answers);
        for (Line line : lines) {
            Listing listing = listing(direction, day, line.hs());
            finding.apply(line, listing, covering(direction, day, line, listing).toList());
        }
        return finding.result();
    }

    /** The list is about imports; what is exported has a list of its own. */
    private Listing listing(Direction direction, LocalDate day, String hs) {
        return direction == Direction.IMPORT ? listed.of(hs, day) : Listing.NONE;
    }

    private Stream<Rule> covering(Direction direction, LocalDate day, Line line, Listing listing) {
        return rulesFor(line.hs(), listing).filter(rule -> rule.covers(direction, day, line));
    }

    @Override
    public List<Possible> possible(Direction direction, LocalDate day, String hs) {
        Listing listing = listing(direction, day, hs);
        return rulesFor(hs, listing)
                .filter(rule -> rule.isInForce(direction, day))
                .filter(rule -> rule.except().stream().noneMatch(hs::startsWith))
                .sorted(Comparator.comparing(Rule::document).thenComparing(Rule::id))
                .map(rule -> possible(rule, hs, listing))
                .toList();
    }

    private Possible possible(Rule rule, String hs, Listing listing) {
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
                        .map(condition -> condition(condition, listing))
                        .toList(),
                rule.listed().isEmpty() ? !whole || lessSome : listing.partly().contains(rule.id()));
    }

    private Text asked(String question, Listing listing) {
        Listing.Words words = listing.words().get(question);
        return words == null ? Objects.requireNonNull(questions.get(question)).text() : words.text();
    }

    private Possible.Condition condition(Rule.Condition condition, Listing listing) {
        List<Question.Option> options = options(condition.question());
        return new Possible.Condition(
                condition.question(),
                asked(condition.question(), listing),
                options,
                options.stream()
                        .filter(option -> condition.answers().contains(option.code()))
                        .toList());
    }

    @Override
    public List<NotSubject.Reason> reasonsAgainst(Direction direction, LocalDate day, Line line, String document) {
        return covering(direction, day, line, listing(direction, day, line.hs()))
                .filter(rule -> rule.document().equals(document))
                .map(Rule::lawCode)
                .distinct()
                .flatMap(law -> codes.of(direction, law).stream())
                .toList();
    }

    @Override
    public boolean covers(Direction direction, LocalDate day, Line line, String law) {
        return covering(direction, day, line, listing(direction, day, line.hs()))
                .anyMatch(rule -> rule.lawCode().equals(law));
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

    /** What the list leads to, then the other rules: also those about longer codes, which a shorter one may stand for. */
    private Stream<Rule> rulesFor(String hs, Listing listing) {
        Stream<Rule> others =
                Stream.concat(rulesFor(hs), rulesBelow(hs)).distinct().filter(listing::leaves);
        return Stream.concat(listing.rules().stream(), others);
    }

    private Stream<Rule> rulesBelow(String hs) {
        return hs.isEmpty() || hs.length() >= longestPrefix
                ? Stream.empty()
                : byPrefix.subMap(hs, false, hs + Character.MAX_VALUE, false).values().stream()
                        .flatMap(List::stream);
    }

    private Stream<Rule> rulesFor(String hs) {
        return IntStream.rangeClosed(1, Math.min(hs.length(), longestPrefix))
                .mapToObj(length -> byPrefix.getOrDefault(hs.substring(0, length), List.of()))
                .flatMap(List::stream)
                .distinct();
    }
}
