package org.singlewindow.sealing;

import jakarta.json.JsonObject;
import java.lang.reflect.Field;

/** What stands in the columns of the tables, where no database is. */
public final class AtRest {
    private AtRest() {}

    /** From now on columns are written and read as the container says. */
    public static void leave() {
        Sealing.leave();
    }

    /** From now on columns are kept as they are. */
    public static void nothingSealed() {
        new Sealing().takeCharge();
    }

    /** Puts into an entity what a column gave. */
    public static void set(Object entity, String field, JsonObject read) {
        try {
            Field found = entity.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(entity, read);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The raw column of JSON. */
    public static String column(JsonObject object) {
        return new JsonColumn().convertToDatabaseColumn(object);
    }

    /** What an entity gets from it. */
    public static JsonObject read(String column) {
        return new JsonColumn().convertToEntityAttribute(column);
    }

    /** The raw column of a text that stays as it is. */
    public static String text(String text) {
        return new SealedText().convertToDatabaseColumn(text);
    }

    /** What an entity gets from it. */
    public static String readText(String column) {
        return new SealedText().convertToEntityAttribute(column);
    }

    /** The raw column of bytes. */
    public static byte[] bytes(byte[] bytes) {
        return Sealing.sealedBytes(bytes);
    }

    /** What an entity gets from it. */
    public static byte[] readBytes(byte[] column) {
        return Sealing.openedBytes(column);
    }
}
