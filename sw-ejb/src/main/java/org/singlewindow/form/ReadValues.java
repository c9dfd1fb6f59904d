package org.singlewindow.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.singlewindow.reference.Json;

/** A dossier's values as they were read; only {@link Reading} makes them, so that nothing is read twice, or not at all. */
public final class ReadValues {
    private final JsonObject consignment;
    private final JsonObject answers;

    ReadValues(JsonObject consignment, JsonObject answers) {
        this.consignment = consignment;
        this.answers = answers;
    }

    public JsonObject consignment() {
        return consignment;
    }

    public JsonObject answers() {
        return answers;
    }

    /** The same with what the window itself writes among the answers. */
    public ReadValues with(String name, JsonValue ofTheWindow) {
        return new ReadValues(
                consignment,
                Json.createObjectBuilder(answers).add(name, ofTheWindow).build());
    }
}
