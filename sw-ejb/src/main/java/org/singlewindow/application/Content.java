package org.singlewindow.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;

/** Reads and compares the content of applications: {@code {"head": {name: value}, "items": {"1": {name: value}}}}. */
public final class Content {
    private static final String HEAD = "head";
    private static final String ITEMS = "items";

    private Content() {}

    /**
     * A value that an answer changed.
     *
     * @param item sequence number of the goods item, null in the head
     */
    public record Change(
            @Nullable String item,
            String field,
            @Nullable JsonValue before,
            @Nullable JsonValue after) {}

    /** The same values in the shape of a dossier's answers for one document: the head's fields beside {@code items}. */
    public static JsonObject asAnswers(JsonObject content) {
        return Json.createObjectBuilder(object(content, HEAD))
                .add(ITEMS, object(content, ITEMS))
                .build();
    }

    /** The content with the answers put in, wherever the definition asks the applicant. */
    static JsonObject corrected(DocumentDefinition definition, JsonObject content, JsonObject answers) {
        JsonObjectBuilder items = Json.createObjectBuilder();
        JsonObject former = object(content, ITEMS);
        JsonObject given = object(answers, ITEMS);
        for (String item : former.keySet()) {
            items.add(item, merged(definition, object(former, item), object(given, item)));
        }
        return Json.createObjectBuilder()
                .add(HEAD, merged(definition, object(content, HEAD), answers))
                .add(ITEMS, items)
                .build();
    }

    private static JsonObject merged(DocumentDefinition definition, JsonObject former, JsonObject given) {
        JsonObjectBuilder merged = Json.createObjectBuilder(former);
        given.forEach((name, value) -> {
            boolean asked = definition.field(name).map(Field::from).isEmpty()
                    && definition.field(name).isPresent();
            if (asked || (!former.containsKey(name) && definition.field(name).isPresent())) {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    /** What differs, head first, then item by item. */
    public static List<Change> changes(JsonObject before, JsonObject after) {
        List<Change> changes = new ArrayList<>(changes(null, object(before, HEAD), object(after, HEAD)));
        JsonObject formerItems = object(before, ITEMS);
        JsonObject newItems = object(after, ITEMS);
        for (String item : union(formerItems.keySet(), newItems.keySet())) {
            changes.addAll(changes(item, object(formerItems, item), object(newItems, item)));
        }
        return changes;
    }

    private static List<Change> changes(@Nullable String item, JsonObject before, JsonObject after) {
        return union(before.keySet(), after.keySet()).stream()
                .map(field -> new Change(item, field, before.get(field), after.get(field)))
                .filter(change -> change.before() == null
                        || change.after() == null
                        || !change.before().equals(change.after()))
                .toList();
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }

    private static JsonObject object(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        return value == null || value.getValueType() != JsonValue.ValueType.OBJECT
                ? JsonValue.EMPTY_JSON_OBJECT
                : value.asJsonObject();
    }
}
