package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.singlewindow.shared.Written;

/** Reads values that are kept as text from JSON, whatever else may stand there. */
final class JsonText {
    private static final int LONGEST_INDEX = 6;

    private JsonText() {}

    /** What stands under the key, or at the index of an array; {@link JsonValue#NULL} where there is nothing. */
    static JsonValue child(JsonValue parent, String key) {
        if (parent instanceof JsonObject object) {
            return object.getOrDefault(key, JsonValue.NULL);
        }
        return parent instanceof JsonArray array ? at(array, key) : JsonValue.NULL;
    }

    private static JsonValue at(JsonArray array, String key) {
        int index = isIndex(key) ? Integer.parseInt(key) : array.size();
        return index < array.size() ? array.get(index) : JsonValue.NULL;
    }

    private static boolean isIndex(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= LONGEST_INDEX;
    }

    /** Whether the value can be read as text at all. */
    static boolean isText(JsonValue value) {
        return !(value instanceof JsonObject || value instanceof JsonArray);
    }

    static boolean isEmpty(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().allMatch(JsonText::isEmpty);
        }
        if (value instanceof JsonObject object) {
            return object.values().stream().allMatch(JsonText::isEmpty);
        }
        return Written.isEmpty(of(value));
    }

    static String of(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }
}
