package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Written;

/**
 * Reads everything that was written for a form, in one pass. Every value becomes text, as people type it, so that
 * {@code 8517620000} and {@code "8517620000"} are one value; nulls are left out. Texts that nothing can hold are
 * remembered with their places.
 */
class ReadingPass {
    private final ValueReading values;
    private final List<Violation> unfit = new ArrayList<>();

    ReadingPass(ValueReading values) {
        this.values = values;
    }

    /** An object of fields; a member that is none of them is read as text. */
    JsonObject object(JsonObject written, Map<String, Field> fields, String pointer) {
        JsonObjectBuilder read = Json.createObjectBuilder();
        for (Map.Entry<String, JsonValue> member : written.entrySet()) {
            if (member.getValue().getValueType() != JsonValue.ValueType.NULL) {
                read.add(member.getKey(), value(fields.get(member.getKey()), member, pointer));
            }
        }
        return read.build();
    }

    private JsonValue value(@Nullable Field field, Map.Entry<String, JsonValue> member, String pointer) {
        JsonValue written = member.getValue();
        if (written instanceof JsonObject || written instanceof JsonArray) {
            String place = pointer + "/" + Reading.escaped(member.getKey());
            return field != null && written instanceof JsonArray rows ? rows(rows, field, place) : any(written, place);
        }
        String text = JsonText.of(written);
        String read = field == null ? Written.text(text) : values.read(field, text);
        if (!Written.isFit(read)) {
            refuse(field == null ? member.getKey() : field.label(), pointer + "/" + Reading.escaped(member.getKey()));
        }
        return asJson(written, text, read);
    }

    /** Most values are what they were: they are not made anew. */
    private static JsonValue asJson(JsonValue written, String text, String read) {
        return written instanceof JsonString && read.equals(text) ? written : Json.createValue(read);
    }

    private JsonArray rows(JsonArray rows, Field table, String pointer) {
        Map<String, Field> columns = Reading.byName(table.columns());
        JsonArrayBuilder read = Json.createArrayBuilder();
        for (int index = 0; index < rows.size(); index++) {
            String place = pointer + "/" + index;
            read.add(
                    rows.get(index) instanceof JsonObject row
                            ? object(row, columns, place)
                            : any(rows.get(index), place));
        }
        return read.build();
    }

    /** What no field has a place for, read as text throughout. */
    JsonValue any(JsonValue written, String pointer) {
        if (written instanceof JsonObject object) {
            return object(object, Map.of(), pointer);
        }
        if (written instanceof JsonArray array) {
            JsonArrayBuilder read = Json.createArrayBuilder();
            for (int index = 0; index < array.size(); index++) {
                read.add(any(array.get(index), pointer + "/" + index));
            }
            return read.build();
        }
        String text = JsonText.of(written);
        String read = Written.text(text);
        if (!Written.isFit(read)) {
            refuse(pointer.substring(pointer.lastIndexOf('/') + 1), pointer);
        }
        return asJson(written, text, read);
    }

    private void refuse(Object label, String pointer) {
        unfit.add(new Violation(pointer, "form.bad-character", label));
    }

    void refuseUnlessFit() {
        if (!unfit.isEmpty()) {
            throw new InvalidForm(unfit);
        }
    }
}
