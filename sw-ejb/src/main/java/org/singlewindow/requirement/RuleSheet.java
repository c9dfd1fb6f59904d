package org.singlewindow.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.reference.Text;
import org.yaml.snakeyaml.Yaml;

/**
 * A file of rules as a table: what stands in each cell, as it was typed. Reading it checks nothing; the text that is
 * written from it is checked as any other.
 *
 * @param law the provision behind all rules that name no other
 * @param provenance where the rules come from, in words for administrators
 * @param beyond how the law reaches further than the official list; empty where it is not said
 */
public record RuleSheet(
        String document,
        String agency,
        String direction,
        String lawCode,
        Text law,
        String provenance,
        Text beyond,
        List<Row> rows) {
    public RuleSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One rule.
     *
     * @param hs beginnings of codes, apart by blanks; likewise {@code except}
     * @param listed conditions of the official list, apart by blanks
     * @param origin countries apart by blanks; with a hyphen in front: all but these
     * @param conditions question, sign and answers: {@code radio = YES; use != A B}
     * @param lawCode empty where it is that of the file; likewise {@code law}
     */
    public record Row(
            String id,
            String provenance,
            String hs,
            String listed,
            String except,
            String origin,
            String conditions,
            String from,
            String to,
            Text because,
            String lawCode,
            Text law,
            Text beyond) {}

    /** The table of an entry of the catalogue. */
    public static RuleSheet read(CatalogueEntry file) {
        return new RuleSheet(
                text(file, "document"),
                text(file, "agency"),
                text(file, "direction"),
                text(file, "lawCode"),
                words(file, "law"),
                text(file, "provenance"),
                words(file, "beyond"),
                file.list("rules").stream().map(RuleSheet::row).toList());
    }

    private static Row row(CatalogueEntry rule) {
        return new Row(
                text(rule, "id"),
                text(rule, "provenance"),
                String.join(" ", rule.texts("hs")),
                String.join(" ", rule.texts("listed")),
                String.join(" ", rule.texts("except")),
                rule.find("origin").map(RuleSheet::origin).orElse(""),
                String.join(
                        "; ",
                        rule.list("when").stream().map(RuleSheet::condition).toList()),
                text(rule, "effectiveFrom"),
                text(rule, "effectiveTo"),
                words(rule, "because"),
                text(rule, "lawCode"),
                words(rule, "law"),
                words(rule, "beyond"));
    }

    private static String origin(CatalogueEntry origin) {
        String without = String.join(" -", origin.texts("notIn"));
        return (String.join(" ", origin.texts("in")) + (without.isEmpty() ? "" : " -" + without)).strip();
    }

    private static String condition(CatalogueEntry condition) {
        boolean in = condition.has("in");
        return condition.text("question")
                + (in ? " = " : " != ")
                + String.join(" ", condition.texts(in ? "in" : "notIn"));
    }

    private static String text(CatalogueEntry entry, String key) {
        return entry.find(key).map(CatalogueEntry::text).orElse("");
    }

    private static Text words(CatalogueEntry entry, String key) {
        return entry.find(key).map(CatalogueEntry::words).orElse(new Text("", ""));
    }

    /** As the catalogue has it. */
    public String written() {
        Map<String, Object> file = new LinkedHashMap<>();
        put(file, "document", document);
        put(file, "agency", agency);
        put(file, "direction", direction);
        put(file, "lawCode", lawCode);
        put(file, "law", law);
        put(file, "provenance", provenance);
        put(file, "beyond", beyond);
        List<Map<String, Object>> rules = new ArrayList<>();
        rows.forEach(row -> rules.add(written(row)));
        file.put("rules", rules);
        return new Yaml(OrganisationText.options()).dump(file);
    }

    private static Map<String, Object> written(Row row) {
        Map<String, Object> rule = new LinkedHashMap<>();
        put(rule, "id", row.id());
        put(rule, "provenance", row.provenance());
        put(rule, "hs", split(row.hs()));
        put(rule, "listed", split(row.listed()));
        put(rule, "except", split(row.except()));
        Map<String, Object> origin = new LinkedHashMap<>();
        List<String> countries = split(row.origin());
        put(origin, "in", countries.stream().filter(c -> !c.startsWith("-")).toList());
        put(
                origin,
                "notIn",
                countries.stream()
                        .filter(c -> c.startsWith("-"))
                        .map(c -> c.substring(1))
                        .toList());
        if (!origin.isEmpty()) {
            rule.put("origin", origin);
        }
        List<Map<String, Object>> when = conditions(row.conditions());
        if (!when.isEmpty()) {
            rule.put("when", when);
        }
        put(rule, "effectiveFrom", row.from());
        put(rule, "effectiveTo", row.to());
        put(rule, "because", row.because());
        put(rule, "lawCode", row.lawCode());
        put(rule, "law", row.law());
        put(rule, "beyond", row.beyond());
        return rule;
    }

    private static List<Map<String, Object>> conditions(String text) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                int sign = part.indexOf('=');
                boolean not = sign > 0 && part.charAt(sign - 1) == '!';
                String question = sign < 0 ? part : part.substring(0, not ? sign - 1 : sign);
                Map<String, Object> condition = new LinkedHashMap<>();
                condition.put("question", question.strip());
                condition.put(not ? "notIn" : "in", sign < 0 ? List.of() : split(part.substring(sign + 1)));
                conditions.add(condition);
            }
        }
        return conditions;
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,]+"));
    }

    private static void put(Map<String, Object> to, String key, Object value) {
        boolean empty =
                value instanceof List<?> list && list.isEmpty() || value instanceof String text && text.isBlank();
        if (value instanceof Text words) {
            if (!words.ko().isBlank() || !words.en().isBlank()) {
                Map<String, Object> both = new LinkedHashMap<>();
                put(both, "ko", words.ko());
                put(both, "en", words.en());
                to.put(key, both);
            }
        } else if (!empty) {
            to.put(key, value instanceof String text ? text.strip() : value);
        }
    }
}
