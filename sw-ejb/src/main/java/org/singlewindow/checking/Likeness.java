package org.singlewindow.checking;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.reference.Json;

/** Reads by what an application is like others: of each document by the places in the consignment that its fields stand for. */
final class Likeness {
    static final String BILL = "bill:";
    static final String INVOICE = "invoice:";
    static final String MADE = "made:";
    static final String MAKER = "maker:";
    static final String GOODS = "goods:";
    static final String ORIGIN = "origin:";
    static final String ESTABLISHMENT = "establishment:";
    static final String WORD = "word:";

    /** Before a maker or a word that is written nearly alike. */
    static final String NEAR = "near-";

    /** How much it says that two applications share such a trait. */
    private static final Map<String, Integer> WEIGHTS =
            Map.of(MADE, 8, ESTABLISHMENT, 4, MAKER, 4, NEAR + MAKER, 3, ORIGIN, 3, GOODS, 2, WORD, 1, NEAR + WORD, 1);

    private static final int MOST = 40;
    private static final int LONGEST = 160;
    private static final int SUBHEADING = 6;
    private static final int WORDS = 5;
    private static final int SHORTEST_WORD = 3;

    private Likeness() {}

    /** The values of what stands there, in the head and for each goods item. */
    static List<String> values(DocumentDefinition definition, JsonObject content, String from) {
        List<String> values = new ArrayList<>();
        for (Field field : fields(definition, from)) {
            places(content).forEach(place -> values.add(text(place, field.name())));
        }
        values.removeIf(String::isBlank);
        return values;
    }

    private static List<Field> fields(DocumentDefinition definition, String from) {
        return definition.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> from.equals(field.from()))
                .toList();
    }

    /** The head, then each goods item. */
    static List<JsonObject> places(JsonObject content) {
        List<JsonObject> places = new ArrayList<>(List.of(Json.object(content, "head")));
        Json.object(content, "items").values().forEach(item -> {
            if (item instanceof JsonObject line) {
                places.add(line);
            }
        });
        return places;
    }

    private static String text(JsonObject place, String name) {
        JsonValue value = place.get(name);
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
    }

    /** By what it is like others: what tells most of all goods items first, then words of theirs. */
    static Set<String> of(DocumentDefinition definition, JsonObject content) {
        Set<String> traits = new LinkedHashSet<>();
        values(definition, content, "/transport/billOfLading").forEach(bill -> traits.add(BILL + plain(bill)));
        values(definition, content, "/shipment/invoiceNumber").forEach(invoice -> traits.add(INVOICE + plain(invoice)));
        places(content).forEach(place -> traits.addAll(ofLine(definition, place)));
        return traits.stream()
                .map(trait -> trait.substring(0, Math.min(trait.length(), LONGEST)))
                .sorted(Comparator.comparing(trait -> trait.startsWith(WORD)))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether goods items, or makers of them, were left out because there are so many. */
    static boolean isCut(DocumentDefinition definition, JsonObject content) {
        Set<String> compared = of(definition, content);
        return compared.size() == MOST && compared.stream().noneMatch(trait -> trait.startsWith(WORD));
    }

    /** By what each goods item is like others; none of what covers more than is remembered. */
    static List<Set<String>> lines(DocumentDefinition definition, JsonObject content) {
        List<JsonObject> lines = places(content);
        return of(definition, content).size() >= MOST
                ? List.of()
                : lines.subList(1, lines.size()).stream()
                        .map(line -> Set.copyOf(ofLine(definition, line)))
                        .toList();
    }

    private static List<String> ofLine(DocumentDefinition definition, JsonObject line) {
        List<String> traits = new ArrayList<>();
        String hs = line(definition, line, "hs");
        String goods = plain(hs.substring(0, Math.min(hs.length(), SUBHEADING)));
        String maker = plain(line(definition, line, "makerName"));
        String origin = plain(line(definition, line, "origin"));
        String establishment = plain(line(definition, line, "establishmentNumber"));
        if (goods.length() == SUBHEADING) {
            traits.add(GOODS + goods);
            if (!maker.isEmpty()) {
                traits.add(MADE + goods + " " + maker);
            }
            if (!origin.isEmpty()) {
                traits.add(ORIGIN + goods + " " + origin);
            }
        }
        if (!maker.isEmpty()) {
            traits.add(MAKER + maker);
        }
        if (!establishment.isEmpty()) {
            traits.add(ESTABLISHMENT + establishment);
        }
        Arrays.stream(line(definition, line, "description")
                        .toUpperCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(WORDS)
                .forEach(word -> traits.add(WORD + word));
        return traits;
    }

    private static String line(DocumentDefinition definition, JsonObject line, String name) {
        return fields(definition, "/items/*/" + name).stream()
                .map(field -> text(line, field.name()))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Without what people write now so, now otherwise. */
    static String plain(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether people write it as they like, so that others write it otherwise. */
    static boolean isWritten(String trait) {
        return trait.startsWith(WORD) || trait.startsWith(MAKER);
    }

    static String written(String trait) {
        return trait.substring(trait.indexOf(':') + 1);
    }

    static int weight(String trait) {
        return WEIGHTS.entrySet().stream()
                .filter(kind -> trait.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
