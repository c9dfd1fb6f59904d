package org.singlewindow.web.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Reads every text in a path, query or header before a resource sees it, as values of forms are read. */
@Provider
public class ParameterReading implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == String.class ? reading(type) : null;
    }

    private static <T> ParamConverter<T> reading(Class<T> type) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String written) {
                return written == null ? null : type.cast(read(written));
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static String read(String written) {
        String text = Written.text(written);
        if (!Written.isFit(text)) {
            throw Refusal.malformed("reference.bad-character");
        }
        return text;
    }
}
