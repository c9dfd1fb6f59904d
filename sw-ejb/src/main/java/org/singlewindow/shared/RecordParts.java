package org.singlewindow.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks records of any kind what they hold. */
public final class RecordParts {
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private RecordParts() {}

    /** What tells each part, by its name and in order. */
    public static List<Method> of(Record whole) {
        return PARTS.get(whole.getClass());
    }

    /** The part that one of {@link #of} tells. */
    public static @Nullable Object part(Record whole, Method accessor) {
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record tells its parts", e);
        }
    }
}
