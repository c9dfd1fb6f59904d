package org.singlewindow.reference;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps JSON objects in text columns; values that identify people for good are sealed in them. */
@Converter(autoApply = true)
public class JsonColumn implements AttributeConverter<JsonObject, String> {
    /** The object that the text stands for. */
    public static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Override
    public String convertToDatabaseColumn(JsonObject object) {
        return Sealing.current().column(object);
    }

    @Override
    public JsonObject convertToEntityAttribute(String text) {
        JsonObject kept = parse(text);
        return text.contains(Sealing.MARK) ? Sealing.current().opened(kept) : kept;
    }
}
