package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.shared.Written;

/** What goods lines are called: by number, goods and origin, such as "2 · Frozen shrimp, Vietnam". */
@RequestScoped
public class LineNames {
    private static final int LONGEST = 60;
    private static final int MOST_NAMED = 3;
    private static final String DESCRIPTION = "description";
    private static final String ORIGIN = "origin";

    @Inject
    private Codes codes;

    /** Of the lines of a consignment. */
    public Map<Integer, String> of(List<JsonObject> items) {
        Map<Integer, String> names = new TreeMap<>();
        for (int index = 0; index < items.size(); index++) {
            JsonObject item = items.get(index);
            names.put(index + 1, named(index + 1, text(item, DESCRIPTION), text(item, ORIGIN)));
        }
        return names;
    }

    /** Of the lines of an application, as far as its document says what they are. */
    public Map<Integer, String> of(DocumentDefinition document, JsonObject content) {
        Map<Integer, String> names = new TreeMap<>();
        if (content.get("items") instanceof JsonObject items) {
            items.forEach((number, fields) -> names.put(
                    Integer.valueOf(number),
                    named(
                            Integer.parseInt(number),
                            taken(document, fields, DESCRIPTION),
                            taken(document, fields, ORIGIN))));
        }
        return names;
    }

    private static String taken(DocumentDefinition document, JsonValue fields, String from) {
        return document.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> ("/items/*/" + from).equals(field.from()))
                .map(Field::name)
                .map(name -> text(fields, name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String named(int number, String goods, String origin) {
        String shown = Written.length(goods) > LONGEST ? Written.beginning(goods, LONGEST) + "…" : goods;
        String rest = Stream.of(shown, codes.entry("countries", origin))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? Integer.toString(number) : number + " · " + rest;
    }

    /** Several lines in a few words. */
    public static String together(List<Integer> items, Map<Integer, String> names) {
        String first = items.stream()
                .limit(MOST_NAMED)
                .map(item -> names.getOrDefault(item, item.toString()))
                .collect(Collectors.joining("; "));
        return items.size() > MOST_NAMED ? first + " +" + (items.size() - MOST_NAMED) : first;
    }

    private static String text(JsonValue fields, String name) {
        return fields instanceof JsonObject object && object.get(name) instanceof JsonString text
                ? text.getString()
                : "";
    }
}
