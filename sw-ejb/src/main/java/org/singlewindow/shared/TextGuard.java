package org.singlewindow.shared;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every use case (META-INF/ejb-jar.xml): a text that no database can hold, be it an argument or part of one,
 * ends the call at once. Forms in JSON are read field by field instead, where each refusal has its place.
 */
public class TextGuard {
    private static final int DEEPEST = 5;
    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    /** Lets the call through, or refuses it. */
    @AroundInvoke
    public @Nullable Object check(InvocationContext call) throws Exception {
        for (Object argument : call.getParameters()) {
            refuseUnlessFit(argument, DEEPEST);
        }
        return call.proceed();
    }

    static void refuseUnlessFit(@Nullable Object argument, int deeper) {
        if (argument instanceof String text) {
            if (!Written.canBeHeld(text)) {
                throw Refusal.malformed("reference.bad-character");
            }
        } else if (argument != null && deeper > 0 && !(argument instanceof JsonValue)) {
            lookInto(argument, deeper - 1);
        }
    }

    private static void lookInto(Object argument, int deeper) {
        if (argument instanceof Record) {
            for (Method part : PARTS.get(argument.getClass())) {
                refuseUnlessFit(part(argument, part), deeper);
            }
        } else if (argument instanceof Collection<?> all) {
            all.forEach(one -> refuseUnlessFit(one, deeper));
        } else if (argument instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                refuseUnlessFit(key, deeper);
                refuseUnlessFit(value, deeper);
            });
        } else if (argument instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> refuseUnlessFit(one, deeper));
        } else if (argument instanceof Object[] all) {
            Arrays.asList(all).forEach(one -> refuseUnlessFit(one, deeper));
        }
    }

    private static @Nullable Object part(Object whole, Method accessor) {
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record tells its parts", e);
        }
    }
}
