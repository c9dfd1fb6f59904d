package org.singlewindow.amendment;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.dossier.Derived;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Json;

/** Puts what somebody wants to say otherwise into a lodged consignment: values that were sent, and items that are taken out. */
final class Proposal {
    private static final String ITEMS = "items";
    private static final String SEQUENCE = "sequence";

    private final List<Section> form;
    private final List<Violation> wrong = new ArrayList<>();

    private Proposal(List<Section> form) {
        this.form = form;
    }

    /**
     * The consignment with those values in it, and what follows from them.
     *
     * @param values in the shape of a consignment, as they were read: what is not named stays, what is empty goes; goods items
     *     are named by their numbers
     * @param takenOut numbers of goods items that are declared no longer
     */
    static JsonObject of(
            List<Section> form,
            DossierFacts dossier,
            JsonObject consignment,
            JsonObject values,
            Collection<Integer> takenOut) {
        Proposal proposal = new Proposal(form);
        JsonObject merged = proposal.merged(consignment, values, takenOut);
        if (!proposal.wrong.isEmpty()) {
            throw new InvalidForm(proposal.wrong);
        }
        return Derived.from(dossier.direction(), consignment, merged);
    }

    private JsonObject merged(JsonObject consignment, JsonObject values, Collection<Integer> takenOut) {
        JsonObjectBuilder merged = Json.createObjectBuilder(consignment);
        values.forEach((name, value) -> {
            String pointer = "/consignment/" + name;
            Set<String> known = fields(name);
            if (known.isEmpty()) {
                wrong.add(new Violation(pointer, "form.unknown-field", name));
            } else if (value instanceof JsonObject typed && !name.equals(ITEMS)) {
                JsonObject former = Json.object(consignment, name);
                merged.add(name, with(former, typed, known, pointer));
            } else if (!(value instanceof JsonArray && name.equals(ITEMS))) {
                wrong.add(new Violation(pointer, "form.wrong-shape", name));
            }
        });
        merged.add(
                ITEMS,
                lines(
                        consignment,
                        values.get(ITEMS) instanceof JsonArray sent ? sent : JsonValue.EMPTY_JSON_ARRAY,
                        takenOut));
        return merged.build();
    }

    private Set<String> fields(String section) {
        return form.stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.fields().stream())
                .map(field -> field.name())
                .collect(Collectors.toSet());
    }

    private JsonArrayBuilder lines(JsonObject consignment, JsonArray sent, Collection<Integer> takenOut) {
        Map<String, JsonObject> typed = new HashMap<>();
        List<JsonObject> items = Difference.items(consignment);
        Set<String> numbers = items.stream().map(Proposal::number).collect(Collectors.toSet());
        for (int index = 0; index < sent.size(); index++) {
            String pointer = "/consignment/items/" + index;
            if (!(sent.get(index) instanceof JsonObject line)) {
                wrong.add(new Violation(pointer, "form.wrong-shape", ITEMS));
            } else if (!numbers.contains(number(line))) {
                wrong.add(new Violation(pointer + "/" + SEQUENCE, "amendment.no-such-item", number(line)));
            } else {
                typed.put(number(line), line);
            }
        }
        takenOut.stream()
                .filter(line -> !numbers.contains(line.toString()))
                .forEach(line -> wrong.add(new Violation("/takeOut", "amendment.no-such-item", line)));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        Set<String> known = fields(ITEMS);
        int index = 0;
        for (JsonObject item : items) {
            if (!takenOut.contains(Integer.valueOf(number(item)))) {
                JsonObject line = typed.getOrDefault(number(item), JsonValue.EMPTY_JSON_OBJECT);
                lines.add(with(item, line, known, "/consignment/items/" + index++));
            }
        }
        if (index == 0) {
            wrong.add(new Violation("/consignment/items", "amendment.no-items-left"));
        }
        return lines;
    }

    private JsonObject with(JsonObject former, JsonObject typed, Set<String> known, String pointer) {
        JsonObjectBuilder with = Json.createObjectBuilder(former);
        typed.forEach((name, value) -> {
            if (!known.contains(name)) {
                wrong.add(new Violation(pointer + "/" + name, "form.unknown-field", name));
            } else if (value instanceof JsonString text) {
                if (text.getString().isBlank()) {
                    with.remove(name);
                } else {
                    with.add(name, text);
                }
            } else if (value.getValueType() == JsonValue.ValueType.NULL) {
                with.remove(name);
            } else {
                wrong.add(new Violation(pointer + "/" + name, "form.wrong-shape", name));
            }
        });
        return with.build();
    }

    private static String number(JsonObject line) {
        return line.get(SEQUENCE) instanceof JsonString text ? text.getString() : "";
    }
}
