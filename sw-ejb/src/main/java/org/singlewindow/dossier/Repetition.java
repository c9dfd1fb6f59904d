package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Json;

/** The values of a consignment that hold for the next one of the same kind: all but those that are new in each. */
final class Repetition {
    private static final Set<String> KEPT = Set.of("sequence");

    private Repetition() {}

    /** The consignment without what changes. */
    static JsonObject consignment(List<Section> form, JsonObject consignment) {
        JsonObjectBuilder kept = Json.createObjectBuilder(consignment);
        for (Section section : form) {
            JsonValue typed = consignment.get(section.id());
            if (typed instanceof JsonObject fields) {
                kept.add(section.id(), without(section.fields(), fields));
            } else if (typed instanceof JsonArray items) {
                JsonArrayBuilder lines = Json.createArrayBuilder();
                items.forEach(item -> lines.add(without(section.fields(), item.asJsonObject())));
                kept.add(section.id(), lines);
            }
        }
        return kept.build();
    }

    /** The answers for one document without what changes. */
    static JsonObject answers(DocumentDefinition document, JsonObject answers) {
        JsonObject head = without(fields(document, false), answers);
        if (!(answers.get(Dossier.ITEMS) instanceof JsonObject items)) {
            return head;
        }
        JsonObjectBuilder lines = Json.createObjectBuilder();
        items.forEach((item, values) -> lines.add(item, without(fields(document, true), values.asJsonObject())));
        return Json.createObjectBuilder(head).add(Dossier.ITEMS, lines).build();
    }

    private static List<Field> fields(DocumentDefinition document, boolean perItem) {
        return document.sections().stream()
                .filter(section -> section.perItem() == perItem)
                .flatMap(section -> section.fields().stream())
                .toList();
    }

    private static JsonObject without(Collection<Field> form, JsonObject values) {
        Set<String> changing = form.stream()
                .filter(Field::changes)
                .map(Field::name)
                .filter(name -> !KEPT.contains(name))
                .collect(Collectors.toSet());
        JsonObjectBuilder kept = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (!changing.contains(name)) {
                kept.add(name, value);
            }
        });
        return kept.build();
    }
}
