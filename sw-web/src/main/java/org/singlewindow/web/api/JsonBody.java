package org.singlewindow.web.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.intake.Entering;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** The JSON object that a caller sent. */
record JsonBody(JsonObject object) {
    static JsonBody read(InputStream body) throws IOException {
        int limit = Limits.REQUEST_BYTES.intValue();
        byte[] bytes = Caller.all(body, limit, new Refusal("api.too-large", limit));
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return new JsonBody(reader.readObject());
        } catch (JsonException e) {
            throw new Refusal("api.malformed");
        }
    }

    String text(String name) {
        String text = optional(name);
        if (text == null || text.isBlank()) {
            throw new Refusal("api.value-missing", name);
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            throw new Refusal("api.bad-parameter", name);
        }
        return null;
    }

    JsonObject object(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (value instanceof JsonObject found) {
            return found;
        }
        throw new Refusal("api.bad-parameter", name);
    }

    /** The dossier that the object describes. */
    Entering.Entered entered() {
        return new Entering.Entered(
                optional("onBehalfOf"),
                constant(Direction.class, "direction", text("direction")),
                Objects.requireNonNullElse(optional("title"), ""),
                object("consignment"),
                object("answers"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new Refusal("api.bad-parameter", name);
    }
}
