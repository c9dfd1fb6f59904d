package org.singlewindow.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.singlewindow.reference.Json;

/**
 * A dossier keeps every value as text, as people type it. Programs may send numbers and truth values as such: they are
 * turned into text before anything reads them, so that {@code 202300000} and {@code "202300000"} are one value.
 */
final class Values {
    private Values() {}

    /** The same object with text in the place of numbers and truth values, and without what is null. */
    static JsonObject asText(JsonObject object) {
        JsonObjectBuilder text = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!value.equals(JsonValue.NULL)) {
                text.add(name, asText(value));
            }
        });
        return text.build();
    }

    private static JsonValue asText(JsonValue value) {
        if (value instanceof JsonObject object) {
            return asText(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder text = Json.createArrayBuilder();
            array.forEach(element -> text.add(element.equals(JsonValue.NULL) ? Json.createValue("") : asText(element)));
            return text.build();
        }
        return value instanceof JsonString ? value : Json.createValue(value.toString());
    }
}
