package org.singlewindow;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;
import org.singlewindow.reference.Numbers;

/** Gives entities their ids as the database would, at once or before they are born. */
@ApplicationScoped
public class InMemoryIds implements Numbers {
    private static final AtomicLong NEXT = new AtomicLong(1);

    @Override
    public long next(Class<?> named) {
        return NEXT.getAndIncrement();
    }

    /** Sets the entity's field {@code id} to the next number, unless it has one. */
    public static void give(Object entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            if (id.getLong(entity) == 0) {
                id.setLong(entity, NEXT.getAndIncrement());
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
