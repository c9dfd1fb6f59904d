package org.singlewindow.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Reads rules and their questions from the catalogue. */
class RuleReader {
    private final CodeLists codeLists;
    private final Consumer<BrokenCatalogue> broken;

    RuleReader(CodeLists codeLists) {
        this(codeLists, wrong -> {
            throw wrong;
        });
    }

    /** With someone who is told what is wrong in each rule; the others are read all the same. */
    RuleReader(CodeLists codeLists, Consumer<BrokenCatalogue> broken) {
        this.codeLists = codeLists;
        this.broken = broken;
    }

    /**
     * A question as the catalogue has it, before it is asked about some goods item.
     *
     * @param listed how it is asked about what the official list says of the goods, with {@code {goods}} or
     *     {@code {condition}} for that; null where the same question does
     */
    record Wording(
            Text text, Map<String, Text> options, @Nullable Text listed) {}

    /** The questions as they are asked on that day. */
    Map<String, Wording> questions(CatalogueEdition edition, LocalDate day) {
        Map<String, Wording> questions = new LinkedHashMap<>();
        for (String id : edition.codes(CatalogueKind.QUESTION)) {
            edition.versions(CatalogueKind.QUESTION, id).stream()
                    .filter(item -> !item.from().isAfter(day))
                    .flatMap(item -> wording(item).stream())
                    .reduce((earlier, later) -> later)
                    .ifPresent(wording -> questions.put(id, wording));
        }
        return questions;
    }

    private Optional<Wording> wording(CatalogueItem item) {
        try {
            return Optional.of(wording(item.entry()));
        } catch (BrokenCatalogue wrong) {
            if (item.shipped()) {
                throw wrong;
            }
            Catalogue.leftOut(item.kind(), item.code(), item.version(), wrong);
            return Optional.empty();
        }
    }

    /** The days from which some question is asked in another way, and the first of all days. */
    static NavigableSet<LocalDate> days(CatalogueEdition edition) {
        NavigableSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        edition.of(CatalogueKind.QUESTION).forEach(item -> days.add(item.from()));
        return days;
    }

    private Wording wording(CatalogueEntry entry) {
        entry.allow("text", "options", "list", "listed");
        Map<String, Text> options = new LinkedHashMap<>();
        if (entry.has("list")) {
            codeLists.list(entry.text("list")).forEach(code -> options.put(code.code(), code.text()));
        } else {
            entry.get("options").children().forEach((code, words) -> options.put(code, words.words()));
        }
        return new Wording(
                entry.words("text"),
                options,
                entry.find("listed").map(CatalogueEntry::words).orElse(null));
    }

    /** All rules of one file; they are about one document. */
    List<Rule> rules(CatalogueEntry file, Map<String, Wording> questions) {
        file.allow("document", "agency", "direction", "lawCode", "law", "provenance", "beyond", "rules")
                .text("provenance");
        List<Rule> rules = new ArrayList<>();
        for (CatalogueEntry entry : file.list("rules")) {
            try {
                rules.add(rule(file, entry, questions));
            } catch (BrokenCatalogue wrong) {
                broken.accept(wrong);
            }
        }
        return rules;
    }

    private static Rule rule(CatalogueEntry file, CatalogueEntry entry, Map<String, Wording> questions) {
        entry.allow(
                "id",
                "provenance",
                "hs",
                "listed",
                "beyond",
                "except",
                "origin",
                "when",
                "effectiveFrom",
                "effectiveTo",
                "because",
                "lawCode",
                "law");
        return new Rule(
                entry.text("id"),
                entry.choice("provenance", Provenance.class),
                file.text("document"),
                file.text("agency"),
                file.choice("direction", Direction.class),
                prefixes(entry, "hs"),
                prefixes(entry, "except"),
                entry.find("origin").map(RuleReader::origin).orElse(new Rule.Origin(Set.of(), Set.of())),
                entry.list("when").stream()
                        .map(condition -> condition(condition, questions))
                        .toList(),
                entry.has("effectiveFrom") ? entry.date("effectiveFrom") : null,
                entry.has("effectiveTo") ? entry.date("effectiveTo") : null,
                because(file, entry),
                entry.has("lawCode") ? entry.text("lawCode") : file.text("lawCode"),
                entry.has("law") ? entry.words("law") : file.words("law"),
                listed(entry),
                beyond(file, entry));
    }

    private static Rule.Listed listed(CatalogueEntry entry) {
        List<String> keys = entry.texts("listed");
        for (String key : keys) {
            if (!key.matches("!?[A-Z0-9][A-Z0-9:._-]*\\*?")) {
                throw entry.wrong("requirement.not-a-condition", key);
            }
        }
        return new Rule.Listed(keys);
    }

    /** A rule that speaks of the list reaches no further. */
    private static @Nullable Text beyond(CatalogueEntry file, CatalogueEntry entry) {
        CatalogueEntry said = entry.has("beyond") ? entry : file;
        return entry.has("listed") || !said.has("beyond") ? null : said.words("beyond");
    }

    /** Why, and how far beyond the list. */
    private static Text because(CatalogueEntry file, CatalogueEntry entry) {
        Text because = entry.words("because");
        Text beyond = beyond(file, entry);
        return beyond == null ? because : new Text(because.ko() + " " + beyond.ko(), because.en() + " " + beyond.en());
    }

    private static List<String> prefixes(CatalogueEntry entry, String key) {
        List<String> prefixes = entry.texts(key);
        for (String prefix : prefixes) {
            if (!prefix.matches("\\d{2,10}")) {
                throw entry.wrong("requirement.not-a-prefix", prefix);
            }
        }
        return prefixes;
    }

    private static Rule.Origin origin(CatalogueEntry entry) {
        entry.allow("in", "notIn");
        return new Rule.Origin(Set.copyOf(entry.texts("in")), Set.copyOf(entry.texts("notIn")));
    }

    private static Rule.Condition condition(CatalogueEntry entry, Map<String, Wording> questions) {
        entry.allow("question", "in", "notIn");
        Wording wording = questions.get(entry.text("question"));
        if (wording == null) {
            throw entry.wrong("requirement.no-such-question", entry.text("question"));
        }
        Set<String> options = wording.options().keySet();
        List<String> named = entry.texts(entry.has("notIn") ? "notIn" : "in");
        if (named.isEmpty() || entry.has("in") == entry.has("notIn") || !options.containsAll(named)) {
            throw entry.wrong("requirement.no-such-answer", entry.text("question"), String.join(", ", options));
        }
        Set<String> answers = options.stream()
                .filter(option -> named.contains(option) == entry.has("in"))
                .collect(Collectors.toUnmodifiableSet());
        return new Rule.Condition(entry.text("question"), answers);
    }
}
