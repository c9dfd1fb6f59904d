package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.definitions.QuestionText;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Rules before they are in force: what is wrong with them, and what they would find. */
@ApplicationScoped
public class RuleTrial {
    private final CodeLists codeLists;
    private final HsNomenclature nomenclature;
    private final ConfirmationList list;

    @Inject
    RuleTrial(CodeLists codeLists, HsNomenclature nomenclature, ConfirmationList list) {
        this.codeLists = codeLists;
        this.nomenclature = nomenclature;
        this.list = list;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    RuleTrial() {
        this.codeLists = null;
        this.nomenclature = null;
        this.list = null;
    }

    /** What the rules of that edition find for a consignment on that day. */
    public Findings find(
            CatalogueEdition edition,
            Direction direction,
            LocalDate day,
            List<Requirements.Line> lines,
            JsonObject answers) {
        return new CatalogueRequirements(codeLists, list, edition, day).find(direction, day, lines, answers);
    }

    /** Every question that rules may ask on that day, for choosing one. */
    public List<Question> questions(CatalogueEdition edition, LocalDate day) {
        List<Question> questions = new ArrayList<>();
        new RuleReader(codeLists)
                .questions(edition, day)
                .forEach((id, wording) -> questions.add(new Question(
                        id,
                        List.of(1),
                        wording.text(),
                        wording.options().entrySet().stream()
                                .map(option -> new Question.Option(option.getKey(), option.getValue()))
                                .toList(),
                        List.of())));
        return questions;
    }

    /** Everything that is wrong with a version of a file, against the rest of the catalogue. */
    public List<CatalogueProblem> problems(CatalogueEdition edition, CatalogueItem item) {
        List<CatalogueProblem> problems = new ArrayList<>();
        try {
            RuleReader reader = new RuleReader(codeLists, wrong -> problems.add(located(item, wrong)));
            List<Rule> rules = reader.rules(item.entry(), reader.questions(edition, item.from()));
            // What a question will no longer know by then must not be named either.
            RuleReader.days(edition)
                    .tailSet(item.from(), false)
                    .forEach(day -> reader.rules(item.entry(), reader.questions(edition, day)));
            head(edition, item, problems);
            rules.forEach(rule -> rule(item, rule, problems));
            if (rules.isEmpty() && problems.isEmpty()) {
                problems.add(new CatalogueProblem(0, "", "requirement.no-rules"));
            }
            twins(edition, item, rules).forEach(problems::add);
        } catch (BrokenCatalogue broken) {
            problems.add(CatalogueProblem.of(broken));
        }
        return problems.stream().distinct().toList();
    }

    /** What the rules that are in force on some day from today on cannot ask on that day. */
    public List<CatalogueProblem> unanswered(CatalogueEdition edition, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>(RuleReader.days(edition).tailSet(today, false));
        edition.of(CatalogueKind.RULES).stream()
                .map(CatalogueItem::from)
                .filter(from -> from.isAfter(today))
                .forEach(days::add);
        days.add(today);
        return days.stream()
                .flatMap(day -> unasked(edition, day).stream())
                .distinct()
                .toList();
    }

    private List<CatalogueProblem> unasked(CatalogueEdition edition, LocalDate day) {
        List<CatalogueProblem> problems = new ArrayList<>();
        Map<String, RuleReader.Wording> questions = new RuleReader(codeLists).questions(edition, day);
        for (String file : edition.codes(CatalogueKind.RULES)) {
            edition.on(CatalogueKind.RULES, file, day).ifPresent(item -> {
                try {
                    new RuleReader(codeLists, wrong -> problems.add(located(item, wrong)))
                            .rules(item.entry(), questions);
                } catch (BrokenCatalogue broken) {
                    problems.add(CatalogueProblem.of(broken));
                }
            });
        }
        return problems;
    }

    /** Everything that is wrong with a version of a question, and rules that name an answer which it would no longer have. */
    public List<CatalogueProblem> questionProblems(CatalogueEdition edition, CatalogueItem item) {
        QuestionText question;
        try {
            question = QuestionText.read(item.entry());
        } catch (BrokenCatalogue broken) {
            return List.of(CatalogueProblem.of(broken));
        }
        List<CatalogueProblem> problems = new ArrayList<>(question.problems());
        if (!question.list().isEmpty() && !codeLists.has(question.list())) {
            problems.add(new CatalogueProblem(0, "", "requirement.no-such-list", question.list()));
            return problems;
        }
        Set<String> answers = new HashSet<>(question.options().keySet());
        if (!question.list().isEmpty()) {
            codeLists.list(question.list()).forEach(code -> answers.add(code.code()));
        }
        edition.codes(CatalogueKind.RULES).stream()
                .flatMap(file -> fromThen(edition, file, item.from()))
                .flatMap(rules -> needed(rules, item.code()))
                .filter(needed -> !answers.contains(needed.answer()))
                .map(needed -> new CatalogueProblem(
                        0, needed.rule(), "requirement.answer-needed", needed.rule(), needed.answer()))
                .distinct()
                .forEach(problems::add);
        return problems;
    }

    /** The version of the file that holds on that day, and all that follow. */
    private static Stream<CatalogueItem> fromThen(CatalogueEdition edition, String file, LocalDate day) {
        return Stream.concat(
                edition.on(CatalogueKind.RULES, file, day).stream(),
                edition.versions(CatalogueKind.RULES, file).stream()
                        .filter(version -> version.from().isAfter(day)));
    }

    /** A rule that names an answer. */
    private record Needed(String rule, String answer) {}

    /** None where the file cannot be read any more: its rules are left out. */
    private static Stream<Needed> needed(CatalogueItem rules, String question) {
        List<Needed> needed = new ArrayList<>();
        try {
            for (CatalogueEntry rule : rules.entry().list("rules")) {
                for (CatalogueEntry condition : rule.list("when")) {
                    if (condition.text("question").equals(question)) {
                        Stream.of("in", "notIn")
                                .flatMap(key -> condition.texts(key).stream())
                                .forEach(answer -> needed.add(new Needed(rule.text("id"), answer)));
                    }
                }
            }
        } catch (BrokenCatalogue broken) {
            return Stream.empty();
        }
        return needed.stream();
    }

    /** Named by the rule in which it stands. */
    private static CatalogueProblem located(CatalogueItem item, BrokenCatalogue wrong) {
        String rule = item.entry().list("rules").stream()
                .filter(entry -> entry.line() <= wrong.line())
                .reduce((earlier, later) -> later)
                .flatMap(entry -> entry.find("id"))
                .map(CatalogueEntry::text)
                .orElse("");
        return new CatalogueProblem(wrong.line(), rule, wrong.code(), wrong.args());
    }

    private static void head(CatalogueEdition edition, CatalogueItem item, List<CatalogueProblem> problems) {
        CatalogueEntry file = item.entry();
        List<CatalogueItem> versions = edition.versions(CatalogueKind.DOCUMENT, file.text("document"));
        if (versions.isEmpty()) {
            problems.add(new CatalogueProblem(
                    file.get("document").line(), "document", "requirement.no-such-document", file.text("document")));
            return;
        }
        CatalogueEntry document = versions.get(versions.size() - 1).entry();
        for (String key : List.of("agency", "direction")) {
            if (!file.text(key).equals(document.text(key))) {
                problems.add(new CatalogueProblem(
                        file.get(key).line(),
                        key,
                        "requirement.other-than-document",
                        file.text(key),
                        document.text(key)));
            }
        }
    }

    private void rule(CatalogueItem item, Rule rule, List<CatalogueProblem> problems) {
        int line = lineOf(item, rule);
        List<CatalogueProblem> wrong = new ArrayList<>();
        if (!rule.id().matches("[a-z][a-z0-9-]{1,59}")) {
            wrong.add(problem(line, rule, "requirement.not-an-id", rule.id()));
        }
        if (!rule.lawCode().matches("[A-Z0-9]{2}")) {
            wrong.add(problem(line, rule, "requirement.not-a-law", rule.lawCode()));
        }
        if (rule.hs().isEmpty() && rule.listed().isEmpty()) {
            wrong.add(problem(line, rule, "requirement.no-prefix"));
        }
        Stream.concat(rule.hs().stream(), rule.except().stream())
                .filter(prefix -> !nomenclature.hasChapter(prefix))
                .forEach(prefix -> wrong.add(problem(line, rule, "requirement.no-chapter", prefix)));
        rule.except().stream()
                .filter(prefix -> !rule.hs().isEmpty() && rule.hs().stream().noneMatch(prefix::startsWith))
                .forEach(prefix -> wrong.add(problem(line, rule, "requirement.excepts-nothing", prefix)));
        Stream.concat(rule.origin().in().stream(), rule.origin().notIn().stream())
                .filter(country -> codeLists.find("countries", country).isEmpty())
                .forEach(country -> wrong.add(problem(line, rule, "requirement.no-country", country)));
        if (rule.from() != null && rule.to() != null && rule.to().isBefore(rule.from())) {
            wrong.add(problem(line, rule, "requirement.ends-before"));
        }
        Stream.of(rule.because(), rule.law())
                .map(Text::en)
                .filter(OrganisationText::hasHangul)
                .forEach(words -> wrong.add(problem(line, rule, "reference.korean-in-english", words)));
        problems.addAll(wrong);
    }

    private static int lineOf(CatalogueItem item, Rule rule) {
        return item.entry().list("rules").stream()
                .filter(entry -> entry.has("id") && entry.text("id").equals(rule.id()))
                .findFirst()
                .map(CatalogueEntry::line)
                .orElse(0);
    }

    private static CatalogueProblem problem(int line, Rule rule, String code, Object... args) {
        return new CatalogueProblem(line, rule.id(), code, args);
    }

    /** Rules are called by their names in receipts and answers: no two files have the same. */
    private static List<CatalogueProblem> twins(CatalogueEdition edition, CatalogueItem item, List<Rule> rules) {
        Set<String> taken = new HashSet<>();
        edition.of(CatalogueKind.RULES).stream()
                .filter(other -> !other.code().equals(item.code()))
                .forEach(other -> taken.addAll(ids(other)));
        return rules.stream()
                .filter(rule -> !taken.add(rule.id()))
                .map(rule -> problem(lineOf(item, rule), rule, "requirement.id-taken", rule.id()))
                .toList();
    }

    /** None where the file cannot be read any more: its rules are left out, and their names with them. */
    private static List<String> ids(CatalogueItem file) {
        try {
            return file.entry().list("rules").stream()
                    .flatMap(rule -> rule.find("id").stream())
                    .map(CatalogueEntry::text)
                    .toList();
        } catch (BrokenCatalogue broken) {
            return List.of();
        }
    }
}
