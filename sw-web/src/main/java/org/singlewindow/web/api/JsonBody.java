package org.singlewindow.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.intake.Entering;
import org.singlewindow.privacy.Reason;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.JsonReading;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** The JSON object that a caller sent. */
record JsonBody(JsonObject object) {
    static JsonBody read(InputStream body) throws IOException {
        return read(body, MediaType.APPLICATION_JSON_TYPE);
    }

    /** The same, in the encoding that its type names. */
    static JsonBody read(InputStream body, MediaType type) throws IOException {
        int limit = Limits.REQUEST_BYTES.intValue();
        byte[] sent = Caller.all(body, limit, Refusal.tooLarge("api.too-large", limit));
        String label = Recoding.label(type);
        byte[] bytes = label.isEmpty() ? sent : Recoding.inUtf8(sent, label, false);
        try {
            return new JsonBody(JsonReading.object(bytes));
        } catch (JsonException e) {
            throw Refusal.malformed("api.malformed");
        }
    }

    /** The same, if it has none but these members: one with another name would say something that nobody heard. */
    JsonBody only(String... names) {
        List<Violation> unknown = object.keySet().stream()
                .filter(name -> !List.of(names).contains(name))
                .map(name ->
                        new Violation("/" + name.replace("~", "~0").replace("/", "~1"), "form.unknown-field", name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidForm(unknown);
        }
        return this;
    }

    String text(String name) {
        String text = optional(name);
        if (text == null || text.isEmpty()) {
            throw Refusal.notValid("api.value-missing", name);
        }
        return text;
    }

    /** The text as it was read. */
    @Nullable
    String optional(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            String text = Written.text(string.getString());
            if (!Written.isFit(text)) {
                throw new InvalidForm(List.of(new Violation("/" + name, "form.bad-character", name)));
            }
            return text;
        }
        if (value.getValueType() != JsonValue.ValueType.NULL) {
            throw Refusal.malformed("api.bad-parameter", name);
        }
        return null;
    }

    /** The same; empty where there is none. */
    String orEmpty(String name) {
        return Objects.requireNonNullElse(optional(name), "");
    }

    /** Whether it says so; what is not said is not so. */
    boolean isTrue(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.FALSE);
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return value.equals(JsonValue.TRUE);
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    JsonObject object(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (value instanceof JsonObject found) {
            return found;
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    /** The texts of a list; none where there is none. */
    List<String> texts(String name) {
        return array(name).stream()
                .map(value ->
                        new JsonBody(Json.createObjectBuilder().add(name, value).build()).text(name))
                .toList();
    }

    /** The objects of a list; none where there is none. */
    List<JsonBody> objects(String name) {
        return array(name).stream()
                .map(value -> {
                    if (value instanceof JsonObject one) {
                        return new JsonBody(one);
                    }
                    throw Refusal.malformed("api.bad-parameter", name);
                })
                .toList();
    }

    /** A list; an empty one where there is none. */
    JsonArray array(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray found) {
            return found;
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    /** The dossier that the object describes. */
    Entering.Entered entered() {
        only("onBehalfOf", "direction", "title", "consignment", "answers");
        return new Entering.Entered(
                optional("onBehalfOf"),
                constant(Direction.class, "direction", text("direction")),
                orEmpty("title"),
                object("consignment"),
                object("answers"));
    }

    /** Why the caller looks at what is masked otherwise. */
    Reason reason() {
        only("reason", "words");
        return Reason.given(optional("reason"), optional("words"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }
}
