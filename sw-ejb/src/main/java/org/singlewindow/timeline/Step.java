package org.singlewindow.timeline;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.singlewindow.reference.Json;

/**
 * One thing that happened to a case, before it is recorded.
 *
 * @param act such as {@code application.approve}
 * @param subject reference of what it happened to
 * @param details whatever a reader needs besides
 */
public record Step(String act, String subject, JsonObject details) {
    /** Without details. */
    public static Step of(String act, String subject) {
        return new Step(act, subject, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** With one detail. */
    public static Step of(String act, String subject, String name, String value) {
        return new Step(
                act, subject, Json.createObjectBuilder().add(name, value).build());
    }
}
