package org.singlewindow.definitions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Written;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * What the catalogue says of an organisation.
 *
 * @param then under which name it stood before; null where it always was called so
 * @param offices where applications are received, by code; those that come with the window stand in a code list
 */
public record OrganisationText(Text name, @Nullable Text then, Map<String, Text> offices) {
    private static final String OFFICES = "offices-";
    private static final int LONGEST_NAME = 200;

    public OrganisationText {
        offices = Collections.unmodifiableMap(new LinkedHashMap<>(offices));
    }

    /** Reads an entry of the catalogue. */
    public static OrganisationText read(CatalogueEntry entry) {
        if (!entry.has("name")) {
            return new OrganisationText(entry.words(), null, Map.of());
        }
        entry.allow("name", "then", "offices");
        Map<String, Text> offices = new LinkedHashMap<>();
        entry.find("offices")
                .ifPresent(list -> list.children().forEach((code, words) -> offices.put(code, words.words())));
        return new OrganisationText(
                entry.words("name"),
                entry.find("then").map(CatalogueEntry::words).orElse(null),
                offices);
    }

    public static Optional<OrganisationText> tryToRead(CatalogueItem item) {
        try {
            return Optional.of(read(item.entry()));
        } catch (BrokenCatalogue broken) {
            if (item.shipped()) {
                throw broken;
            }
            Catalogue.leftOut(item.kind(), item.code(), item.version(), broken);
            return Optional.empty();
        }
    }

    /** The code list of an organisation's offices. */
    public static String officesOf(String organisation) {
        return OFFICES + organisation.toLowerCase(Locale.ROOT);
    }

    public static boolean isOffices(String list) {
        return list.startsWith(OFFICES);
    }

    /** Everything that is wrong with it. */
    public static List<CatalogueProblem> problems(CatalogueItem item) {
        List<CatalogueProblem> problems = new ArrayList<>();
        if (!item.code().matches("[A-Z][A-Z0-9]{1,19}")) {
            problems.add(new CatalogueProblem(0, "", "reference.not-an-organisation-code", item.code()));
        }
        try {
            OrganisationText text = read(item.entry());
            text.texts()
                    .filter(words -> hasHangul(words.en()))
                    .forEach(words ->
                            problems.add(new CatalogueProblem(0, "", "reference.korean-in-english", words.en())));
            text.texts()
                    .flatMap(words -> Stream.of(words.ko(), words.en()))
                    .filter(words -> Written.length(words) > LONGEST_NAME)
                    .forEach(words -> problems.add(new CatalogueProblem(
                            0, "", "reference.text-too-long", LONGEST_NAME, Written.length(words))));
            text.offices().keySet().stream()
                    .filter(code -> !code.matches("[A-Z][A-Z0-9_]{0,39}"))
                    .forEach(code -> problems.add(new CatalogueProblem(0, code, "reference.not-an-office-code", code)));
        } catch (BrokenCatalogue broken) {
            problems.add(CatalogueProblem.of(broken));
        }
        return problems;
    }

    private Stream<Text> texts() {
        return Stream.concat(
                Stream.of(Optional.of(name), Optional.ofNullable(then)).flatMap(Optional::stream),
                offices.values().stream());
    }

    /** Whether the text has Korean letters. */
    public static boolean hasHangul(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /** As the catalogue has it. */
    public String written() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", words(name));
        if (then != null) {
            entry.put("then", words(then));
        }
        if (!offices.isEmpty()) {
            Map<String, Object> list = new LinkedHashMap<>();
            offices.forEach((code, words) -> list.put(code, words(words)));
            entry.put("offices", list);
        }
        return new Yaml(options()).dump(entry);
    }

    private static Map<String, Object> words(Text text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("ko", text.ko());
        words.put("en", text.en());
        return words;
    }

    /** How texts of the catalogue are written that a page puts together. */
    public static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(110);
        options.setSplitLines(false);
        return options;
    }
}
