package org.singlewindow.shared;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every use case (META-INF/ejb-jar.xml): a text that no database can hold, or that has control characters, be it an argument or part of one,
 * ends the call at once. Forms in JSON are read field by field instead, where each refusal has its place.
 */
public class TextGuard {
    private static final int DEEPEST = 5;

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
            if (!Written.canBeHeld(text) || Written.hasControls(text)) {
                throw Refusal.malformed("reference.bad-character");
            }
        } else if (argument != null && deeper > 0 && !(argument instanceof JsonValue)) {
            lookInto(argument, deeper - 1);
        }
    }

    private static void lookInto(Object argument, int deeper) {
        if (argument instanceof Record whole) {
            for (Method part : RecordParts.of(whole)) {
                refuseUnlessFit(RecordParts.part(whole, part), deeper);
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
}
