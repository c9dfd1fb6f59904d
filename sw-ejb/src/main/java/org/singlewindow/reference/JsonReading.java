package org.singlewindow.reference;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.singlewindow.shared.Refusal;

/**
 * Reads JSON that strangers sent, within bounds: how deep, how many values, how long names and numbers are. A name that
 * stands twice in one object is refused, since readers differ in which of them counts.
 */
public final class JsonReading {
    private static final int LARGEST_SCALE = 100;

    private final JsonParser parser;
    private final long depth = Limits.JSON_DEPTH.value();
    private final long most = Limits.JSON_VALUES.value();
    private final long nameLength = Limits.JSON_NAME_CHARACTERS.value();
    private final long numberLength = Limits.JSON_NUMBER_CHARACTERS.value();
    private long values;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /** The one object in these bytes; a {@link JsonException} where they hold something else. */
    public static JsonObject object(byte[] json) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(json))) {
            if (new JsonReading(parser).whole() instanceof JsonObject object) {
                return object;
            }
            throw malformed();
        } catch (NoSuchElementException e) {
            throw malformed();
        }
    }

    /** The one value in this text; a {@link JsonException} where it holds something else. */
    public static JsonValue value(String json) {
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            return new JsonReading(parser).whole();
        } catch (NoSuchElementException e) {
            throw malformed();
        }
    }

    private static JsonException malformed() {
        return new JsonException("This is not JSON");
    }

    private JsonValue whole() {
        JsonValue value = value(parser.next(), 1);
        if (parser.hasNext()) {
            throw malformed();
        }
        return value;
    }

    private JsonValue value(JsonParser.Event event, int level) {
        if (++values > most) {
            throw Refusal.malformed("reference.json-too-many", most);
        }
        return switch (event) {
            case START_OBJECT -> object(inside(level));
            case START_ARRAY -> array(inside(level));
            case VALUE_STRING -> Json.createValue(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw malformed();
        };
    }

    private int inside(int level) {
        if (level > depth) {
            throw Refusal.malformed("reference.json-too-deep", depth);
        }
        return level + 1;
    }

    private JsonValue object(int level) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String name = parser.getString();
            if (name.length() > nameLength) {
                throw Refusal.malformed("reference.json-name-too-long", nameLength);
            }
            if (!names.add(name)) {
                throw Refusal.malformed("reference.json-name-twice", name);
            }
            object.add(name, value(parser.next(), level));
        }
        return object.build();
    }

    private JsonValue array(int level) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, level));
        }
        return array.build();
    }

    /** Whoever computes with a number of a hundred thousand digits, or one that stands for it, computes for long. */
    private JsonValue number(String digits) {
        if (digits.length() > numberLength) {
            throw Refusal.malformed("reference.json-number-too-long", numberLength);
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
                throw Refusal.malformed("reference.json-number-too-long", numberLength);
            }
            return Json.createValue(number);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }
}
