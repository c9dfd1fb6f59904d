package org.singlewindow.reference;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.RecordParts;

/**
 * Writes records as JSON and reads them back: each component is a member of that name. Components are texts, whole numbers,
 * truth values, JSON as it is, records, and lists of these. What is null is left out; members that a record does not know are
 * passed over, and where one is missing there is null, zero, false or an empty list, so that what was written before an
 * upgrade is read after it.
 */
public final class Records {
    private Records() {}

    /** The record as JSON, its members in the order of its components. */
    public static JsonObject write(Record said) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        for (Method part : RecordParts.of(said)) {
            Object value = RecordParts.part(said, part);
            if (value != null) {
                written.add(part.getName(), json(value));
            }
        }
        return written.build();
    }

    private static JsonValue json(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof String text) {
            return Json.createValue(text);
        }
        if (value instanceof BigDecimal amount) {
            return Json.createValue(amount.toPlainString());
        }
        if (value instanceof LocalDate day) {
            return Json.createValue(day.toString());
        }
        if (value instanceof Integer number) {
            return Json.createValue(number.intValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(one -> array.add(json(one)));
            return array.build();
        }
        if (value instanceof Record said) {
            return write(said);
        }
        throw new IllegalArgumentException("Not to be written as JSON: " + value.getClass());
    }

    /** The record that was written so. */
    public static <T extends Record> T read(Class<T> type, String written) {
        return read(type, Json.parse(written));
    }

    /** The record that was written so. */
    public static <T extends Record> T read(Class<T> type, JsonObject written) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), written.get(component.getName())))
                .toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made of what it holds: " + type, e);
        }
    }

    private static @Nullable Object value(Type type, @Nullable JsonValue written) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
            return written instanceof JsonArray array
                    ? array.stream()
                            .map(one -> value(several.getActualTypeArguments()[0], one))
                            .toList()
                    : List.of();
        }
        if (type == int.class) {
            return written instanceof JsonNumber number ? number.intValueExact() : 0;
        }
        if (type == boolean.class) {
            return written == JsonValue.TRUE;
        }
        if (written instanceof JsonString text && type == String.class) {
            return text.getString();
        }
        if (written instanceof JsonString text && type == BigDecimal.class) {
            return new BigDecimal(text.getString());
        }
        if (written instanceof JsonString text && type == LocalDate.class) {
            return LocalDate.parse(text.getString());
        }
        if (!(type instanceof Class<?> one)) {
            throw new IllegalArgumentException("Not to be read from JSON: " + type);
        }
        if (one.isRecord() && written instanceof JsonObject object) {
            return read(one.asSubclass(Record.class), object);
        }
        return one.isInstance(written) ? written : null;
    }
}
