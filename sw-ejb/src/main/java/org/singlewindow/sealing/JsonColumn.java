package org.singlewindow.sealing;

import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.singlewindow.reference.Json;

/** Keeps JSON objects in text columns; values that identify people for good are sealed in them. */
@Converter(autoApply = true)
public class JsonColumn implements AttributeConverter<JsonObject, String> {
    @Override
    public String convertToDatabaseColumn(JsonObject object) {
        return Sealing.current().column(object);
    }

    @Override
    public JsonObject convertToEntityAttribute(String text) {
        JsonObject kept = Json.parse(text);
        return text.contains(Sealing.MARK) ? Sealing.current().opened(kept) : kept;
    }
}
