package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds values among the answers for a document that it has no field for: the agency would never get them. */
class UnknownAnswers {
    private static final String ITEMS = "items";

    private final DocumentDefinition document;
    private final List<Integer> items;
    private final List<Violation> unknown = new ArrayList<>();

    UnknownAnswers(DocumentDefinition document, List<Integer> items) {
        this.document = document;
        this.items = items;
    }

    List<Violation> in(JsonObject answers) {
        String pointer = "/answers/" + document.code();
        Map<String, Field> head = fields(false);
        answers.forEach((name, value) -> {
            if (!name.equals(ITEMS)) {
                member(head.get(name), name, value, pointer);
            }
        });
        items(answers.getOrDefault(ITEMS, JsonValue.EMPTY_JSON_OBJECT), pointer + "/" + ITEMS);
        return unknown;
    }

    private void items(JsonValue given, String pointer) {
        if (!(given instanceof JsonObject byItem)) {
            unknown.add(new Violation(pointer, "form.wrong-shape", ITEMS));
            return;
        }
        Map<String, Field> fields = fields(true);
        byItem.forEach((item, values) -> {
            String place = pointer + "/" + Reading.escaped(item);
            if (items.stream().noneMatch(number -> number.toString().equals(item))) {
                unknown.add(new Violation(place, "form.no-such-item", item));
            } else if (values instanceof JsonObject object) {
                object.forEach((name, value) -> member(fields.get(name), name, value, place));
            } else {
                unknown.add(new Violation(place, "form.wrong-shape", item));
            }
        });
    }

    private void member(@Nullable Field field, String name, JsonValue value, String pointer) {
        String place = pointer + "/" + Reading.escaped(name);
        if (field == null) {
            unknown.add(new Violation(place, "form.unknown-field", name));
        } else if (value instanceof JsonArray rows) {
            Map<String, Field> columns =
                    field.columns().stream().collect(Collectors.toMap(Field::name, Function.identity()));
            for (int row = 0; row < rows.size(); row++) {
                String at = place + "/" + row;
                if (rows.get(row) instanceof JsonObject cells) {
                    cells.forEach((column, cell) -> member(columns.get(column), column, cell, at));
                }
            }
        }
    }

    private Map<String, Field> fields(boolean perItem) {
        return document.sections().stream()
                .filter(section -> section.perItem() == perItem)
                .flatMap(section -> section.fields().stream())
                .collect(Collectors.toMap(Field::name, Function.identity()));
    }
}
