package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.singlewindow.shared.Written;

/** Reads values that are kept as text from JSON, whatever else may stand there. */
final class JsonText {
    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

    private JsonText() {}

    /** What stands under the key, or at the index of an array; {@link JsonValue#NULL} where there is nothing. */
    static JsonValue child(JsonValue parent, String key) {
        if (parent instanceof JsonObject object) {
            return object.getOrDefault(key, JsonValue.NULL);
        }
        if (parent instanceof JsonArray array && INDEX.matcher(key).matches()) {
            int index = Integer.parseInt(key);
            return index < array.size() ? array.get(index) : JsonValue.NULL;
        }
        return JsonValue.NULL;
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
        return Written.text(of(value)).isEmpty();
    }

    static String of(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }
}
