package org.singlewindow;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;

/** Gives entities their ids as the database would. */
public final class InMemoryIds {
    private static final AtomicLong NEXT = new AtomicLong(1);

    private InMemoryIds() {}

    /** Sets the entity's field {@code id} to the next number. */
    public static void give(Object entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.setLong(entity, NEXT.getAndIncrement());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
