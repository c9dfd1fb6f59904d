package org.singlewindow.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.JsonReading;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * Between the JSON that a dossier keeps and the texts that a page edits. Every value is a text; a table is edited as the
 * JSON text of its rows.
 */
public final class FormValues {
    private FormValues() {}

    /** The object's values as texts, in its order. */
    public static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (!(value instanceof JsonObject)) {
                texts.put(name, value instanceof JsonString string ? string.getString() : value.toString());
            }
        });
        return texts;
    }

    /** The texts as an object; empty ones are left out. */
    public static JsonObject object(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach((name, text) -> {
            if (text != null && !Written.text(text).isEmpty()) {
                object.add(name, value(text));
            }
        });
        return object.build();
    }

    private static JsonValue value(String text) {
        return text.startsWith("[{") ? rows(text) : Json.createValue(text);
    }

    private static JsonValue rows(String text) {
        try {
            if (!(JsonReading.value(text) instanceof JsonArray array)) {
                return Json.createValue(text);
            }
            JsonArrayBuilder rows = Json.createArrayBuilder();
            array.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(row -> object(texts(row.asJsonObject())))
                    .filter(row -> !row.isEmpty())
                    .forEach(rows::add);
            return rows.build();
        } catch (JsonException | Refusal e) {
            // Someone typed a text that only looks like rows.
            return Json.createValue(text);
        }
    }

    /** The rows of a table that the script of the page wrote as JSON text. */
    public static List<JsonObject> typedRows(@Nullable String text) {
        String typed = text == null ? "" : text;
        if (typed.isBlank()) {
            return List.of();
        }
        try {
            if (JsonReading.value(typed) instanceof JsonArray array) {
                return array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList();
            }
        } catch (JsonException e) {
            // Refused below: no page writes it.
        }
        throw Refusal.notValid("form.wrong-shape", "");
    }

    /** The value as it is kept between requests of the same page. */
    public static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
