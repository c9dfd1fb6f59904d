package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Predicate;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

/** Replaces what identifies people, as the definitions mark it, by what staff see until they say why they need more. */
@ApplicationScoped
public class Masking {
    private static final String ITEMS = "items";
    private static final String REQUIREMENT_ANSWERS = "requirement";
    private static final String HIDDEN = "****";

    @Inject
    private Definitions definitions;

    /** The content of an application: {@code {"head": {}, "items": {"1": {}}}}. */
    public static JsonObject content(DocumentDefinition definition, JsonObject content) {
        JsonObjectBuilder masked = Json.createObjectBuilder(content);
        if (content.get("head") instanceof JsonObject head) {
            masked.add("head", values(fields(definition.sections(), section -> true), head));
        }
        if (content.get(ITEMS) instanceof JsonObject items) {
            masked.add(ITEMS, byItem(definition.sections(), items));
        }
        return masked.build();
    }

    /** The consignment, section by section. */
    public JsonObject consignment(Direction direction, JsonObject consignment) {
        JsonObjectBuilder masked = Json.createObjectBuilder(consignment);
        for (Section section : definitions.consignment(direction)) {
            JsonValue entered = consignment.get(section.id());
            if (entered instanceof JsonObject values) {
                masked.add(section.id(), values(section.fields(), values));
            } else if (entered instanceof JsonArray rows) {
                masked.add(section.id(), rows(section.fields(), rows));
            }
        }
        return masked.build();
    }

    /**
     * The answers, document by document.
     *
     * @param answeredUnder document to the version to which its answers were given
     */
    public JsonObject answers(JsonObject answers, JsonObject answeredUnder) {
        JsonObjectBuilder masked = Json.createObjectBuilder(answers);
        answers.forEach((document, given) -> {
            if (given instanceof JsonObject values && answeredUnder.get(document) instanceof JsonNumber version) {
                masked.add(document, answers(definitions.version(document, version.intValue()), values));
            } else if (!document.equals(REQUIREMENT_ANSWERS)) {
                // Nobody knows any more what is personal in it.
                masked.add(document, JsonValue.EMPTY_JSON_OBJECT);
            }
        });
        return masked.build();
    }

    private static JsonObject answers(DocumentDefinition definition, JsonObject answers) {
        JsonObject head = values(fields(definition.sections(), section -> true), answers);
        return answers.get(ITEMS) instanceof JsonObject items
                ? Json.createObjectBuilder(head)
                        .add(ITEMS, byItem(definition.sections(), items))
                        .build()
                : head;
    }

    /** One value of a field. */
    public static JsonValue value(Field field, JsonValue value) {
        if (!field.columns().isEmpty() && field.isMasked()) {
            return value instanceof JsonArray rows ? rows(field.columns(), rows) : Json.createValue(HIDDEN);
        }
        Personal personal = field.personal();
        if (personal == null || !personal.isMasked()) {
            return value;
        }
        return Json.createValue(personal.masked(value instanceof JsonString text ? text.getString() : ""));
    }

    private static List<Field> fields(List<Section> sections, Predicate<Section> wanted) {
        return sections.stream()
                .filter(wanted)
                .flatMap(section -> section.fields().stream())
                .toList();
    }

    private static JsonObject byItem(List<Section> sections, JsonObject items) {
        List<Field> fields = fields(sections, Section::perItem);
        JsonObjectBuilder masked = Json.createObjectBuilder();
        items.forEach((item, given) -> masked.add(item, given instanceof JsonObject row ? values(fields, row) : given));
        return masked.build();
    }

    private static JsonArray rows(List<Field> fields, JsonArray rows) {
        JsonArrayBuilder masked = Json.createArrayBuilder();
        rows.forEach(given -> masked.add(given instanceof JsonObject row ? values(fields, row) : given));
        return masked.build();
    }

    private static JsonObject values(List<Field> fields, JsonObject values) {
        JsonObjectBuilder masked = Json.createObjectBuilder(values);
        for (Field field : fields) {
            JsonValue value = values.get(field.name());
            if (value != null && field.isMasked()) {
                masked.add(field.name(), value(field, value));
            }
        }
        return masked.build();
    }
}
