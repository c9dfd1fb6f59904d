package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.singlewindow.reference.CatalogueEntry;
import org.singlewindow.reference.CodeLists;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.RuleReader.Wording;

/** Applies the rules of the catalogue, which are found by the beginnings of a code rather than by looking at each. */
@ApplicationScoped
class CatalogueRequirements implements Requirements {
    private final Map<String, Wording> questions;
    private final Map<String, List<Rule>> byPrefix = new HashMap<>();
    private final int longestPrefix;

    @Inject
    CatalogueRequirements(CodeLists codeLists) {
        this(codeLists, CatalogueEntry.read("questions"), ruleFiles());
    }

    CatalogueRequirements(CodeLists codeLists, CatalogueEntry questions, List<CatalogueEntry> ruleFiles) {
        RuleReader reader = new RuleReader(codeLists);
        this.questions = reader.questions(questions);
        for (CatalogueEntry file : ruleFiles) {
            for (Rule rule : reader.rules(file, this.questions)) {
                rule.hs()
                        .forEach(prefix -> byPrefix.computeIfAbsent(prefix, none -> new ArrayList<>())
                                .add(rule));
            }
        }
        longestPrefix =
                byPrefix.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** For the container's proxy. */
    CatalogueRequirements() {
        questions = Map.of();
        longestPrefix = 0;
    }

    private static List<CatalogueEntry> ruleFiles() {
        return CatalogueEntry.read("index").texts("rules").stream()
                .map(name -> CatalogueEntry.read("rules/" + name))
                .toList();
    }

    @Override
    public Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        Finding finding = new Finding(questions, answers);
        for (Line line : lines) {
            finding.apply(
                    line,
                    rulesFor(line.hs())
                            .filter(rule -> rule.covers(direction, day, line))
                            .toList());
        }
        return finding.result();
    }

    private Stream<Rule> rulesFor(String hs) {
        return IntStream.rangeClosed(1, Math.min(hs.length(), longestPrefix))
                .mapToObj(length -> byPrefix.getOrDefault(hs.substring(0, length), List.of()))
                .flatMap(List::stream)
                .distinct();
    }
}
