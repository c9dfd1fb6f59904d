package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        return new CatalogueRequirements(codeLists, list, edition).find(direction, day, lines, answers);
    }

    /** Every question that rules may ask, for choosing one. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        new RuleReader(codeLists)
                .questions(CatalogueEntry.read("questions"))
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
            List<Rule> rules = reader.rules(item.entry(), reader.questions(CatalogueEntry.read("questions")));
            head(edition, item, problems);
            rules.forEach(rule -> rule(item, rule, problems));
            if (rules.isEmpty() && problems.isEmpty()) {
                problems.add(new CatalogueProblem(0, "", "requirement.no-rules"));
            }
            twins(edition, item, rules).forEach(problems::add);
        } catch (BrokenCatalogue broken) {
            problems.add(CatalogueProblem.of(broken));
        }
        return problems;
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
