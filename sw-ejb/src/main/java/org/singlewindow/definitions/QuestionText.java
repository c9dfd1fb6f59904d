package org.singlewindow.definitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Written;
import org.yaml.snakeyaml.Yaml;

/**
 * What the catalogue says of a question that rules ask.
 *
 * @param listed how it is asked about what the official list says of the goods; empty where the same question does
 * @param list the code list of its answers; empty where it has answers of its own
 * @param options its own answers, by code
 */
public record QuestionText(Text text, Text listed, String list, Map<String, Text> options) {
    private static final Text NOTHING = new Text("", "");
    private static final int LONGEST = 400;
    private static final String GOODS = "{goods}";
    private static final String CONDITION = "{condition}";

    public QuestionText {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Reads an entry of the catalogue, finished or not. */
    public static QuestionText read(CatalogueEntry entry) {
        entry.allow("text", "listed", "list", "options");
        Map<String, Text> options = new LinkedHashMap<>();
        entry.find("options").ifPresent(all -> all.children().forEach((code, words) -> options.put(code, both(words))));
        return new QuestionText(
                entry.find("text").map(QuestionText::both).orElse(NOTHING),
                entry.find("listed").map(QuestionText::both).orElse(NOTHING),
                entry.find("list").map(CatalogueEntry::text).orElse(""),
                options);
    }

    private static Text both(CatalogueEntry words) {
        words.allow("ko", "en");
        return new Text(
                words.find("ko").map(CatalogueEntry::text).orElse(""),
                words.find("en").map(CatalogueEntry::text).orElse(""));
    }

    /** Whether it is asked otherwise where the official list speaks of the goods. */
    public boolean isListed() {
        return !listed.equals(NOTHING);
    }

    /** Everything that is wrong with it by itself. */
    public List<CatalogueProblem> problems() {
        List<CatalogueProblem> problems = new ArrayList<>();
        texts().filter(words -> words.ko().isBlank() || words.en().isBlank())
                .forEach(words -> problems.add(problem("reference.one-language", words.ko() + words.en())));
        texts().filter(words -> OrganisationText.hasHangul(words.en()))
                .forEach(words -> problems.add(problem("reference.korean-in-english", words.en())));
        texts().flatMap(words -> Stream.of(words.ko(), words.en()))
                .filter(words -> Written.length(words) > LONGEST)
                .forEach(words -> problems.add(problem("reference.text-too-long", LONGEST, Written.length(words))));
        if (Stream.of(listed.ko(), listed.en()).anyMatch(words -> !words.isEmpty() && !namesTheList(words))) {
            problems.add(problem("reference.names-no-goods", GOODS, CONDITION));
        }
        if (list.isEmpty() ? options.size() < 2 : !options.isEmpty()) {
            problems.add(problem("reference.answers-or-list"));
        }
        options.keySet().stream()
                .filter(code -> !code.matches("[A-Z][A-Z0-9_-]{0,39}"))
                .forEach(code -> problems.add(problem("reference.not-an-answer-code", code)));
        return problems;
    }

    private static boolean namesTheList(String words) {
        return words.contains(GOODS) || words.contains(CONDITION);
    }

    private static CatalogueProblem problem(String code, Object... args) {
        return new CatalogueProblem(0, "", code, args);
    }

    private Stream<Text> texts() {
        return Stream.concat(isListed() ? Stream.of(text, listed) : Stream.of(text), options.values().stream());
    }

    /** As the catalogue has it. */
    public String written() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("text", words(text));
        if (isListed()) {
            entry.put("listed", words(listed));
        }
        if (!list.isEmpty()) {
            entry.put("list", list);
        }
        if (!options.isEmpty()) {
            Map<String, Object> all = new LinkedHashMap<>();
            options.forEach((code, words) -> all.put(code, words(words)));
            entry.put("options", all);
        }
        return new Yaml(OrganisationText.options()).dump(entry);
    }

    /** What is not there yet is left out. */
    private static Map<String, Object> words(Text text) {
        Map<String, Object> words = new LinkedHashMap<>();
        if (!text.ko().isEmpty()) {
            words.put("ko", text.ko());
        }
        if (!text.en().isEmpty()) {
            words.put("en", text.en());
        }
        return words;
    }
}
