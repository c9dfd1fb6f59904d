package org.singlewindow.story;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.ReadValues;
import org.singlewindow.form.Reading;
import org.singlewindow.loading.LoadingList;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;

/**
 * Calls any use case with what a caller names, and with the simplest there is for all else; tells in words what was heard.
 * Where a use case refuses the simplest before it looks at what is named, it is told here how that parameter is filled.
 */
final class Calling {
    private static final byte[] PAPER = OnePage.bytes();

    /** The owner has lodged under it. */
    static final String KEY = "walk-2026-1";

    /** Texts that must have a form, by name. */
    private static final Map<String, String> TEXTS = Map.of(
            "requestKey", KEY, "key", KEY, "kind", "other", "fileName", "a.pdf", "section", "transport", "office", "");

    private static final Map<String, Integer> NUMBERS = Map.of("first", 0, "size", 100);

    /** Choices of which not the first is the one in which something is. */
    private static final Map<Class<?>, Object> CHOICES =
            Map.of(ReleaseList.class, ReleaseList.LODGED, LoadingList.class, LoadingList.TO_LOAD);

    private static final Map<Class<?>, Object> SIMPLE = Map.of(
            boolean.class, false,
            JsonObject.class, JsonValue.EMPTY_JSON_OBJECT,
            JsonValue.class, JsonValue.EMPTY_JSON_OBJECT,
            LocalDate.class, LocalDate.of(2099, 1, 1),
            Instant.class, Instant.EPOCH);

    private final Stage stage;
    private final Map<String, String> texts;

    Calling(Stage stage) {
        this(stage, TEXTS);
    }

    private Calling(Stage stage, Map<String, String> texts) {
        this.stage = stage;
        this.texts = texts;
    }

    /** The same, with that text wherever something of that name is asked for. */
    Calling with(String name, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(name, text);
        return new Calling(stage, more);
    }

    /** What that person hears, word for word. */
    String heard(String person, UseCase useCase, Named named) {
        return heard(person, useCase, named, "VQ02");
    }

    /** The same, with a text of the caller's own wherever there is no other. */
    String heard(String person, UseCase useCase, Named named, String text) {
        Method method = useCase.method();
        Object bean = stage.as(person, method.getDeclaringClass());
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter ->
                        value(useCase.bean(), parameter.getName(), parameter.getParameterizedType(), named, text))
                .toArray();
        // What was made on the way may have been made by somebody else.
        stage.as(person, method.getDeclaringClass());
        try {
            return "answered " + said(method.invoke(bean, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refused) {
                return "refused " + refused.code() + " " + refused.args();
            }
            return "failed " + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private @Nullable Object value(String bean, String name, Type type, Named named, String text) {
        if (type instanceof ParameterizedType several) {
            return severalOf((Class<?>) several.getRawType(), several.getActualTypeArguments()[0]);
        }
        Class<?> one = (Class<?>) type;
        Meaning meaning = Meaning.of(bean, name).orElse(Meaning.NOTHING);
        if (one == String.class) {
            return named.text(meaning, texts.getOrDefault(name, text));
        }
        if (one == long.class) {
            return named.number(meaning);
        }
        if (one.isEnum()) {
            return CHOICES.getOrDefault(one, one.getEnumConstants()[0]);
        }
        if (one.isSealed()) {
            return value(bean, name, one.getPermittedSubclasses()[0], named, text);
        }
        return one.isRecord() ? made(bean, one, named, text) : other(name, one);
    }

    /** Of choices all of them: what is looked for by choices is found. */
    private static Object severalOf(Class<?> type, Type of) {
        List<?> all = of instanceof Class<?> one && one.isEnum() ? List.of(one.getEnumConstants()) : List.of();
        if (type == Set.class) {
            return Set.copyOf(all);
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == Optional.class ? Optional.empty() : all;
    }

    private @Nullable Object other(String name, Class<?> type) {
        if (type == int.class) {
            return NUMBERS.getOrDefault(name, 1);
        }
        if (type == byte[].class) {
            return name.equals("xml") ? declaration() : PAPER;
        }
        if (type == Attaching.Screened.class) {
            return stage.as("trader-hanbit", Attaching.class)
                    .screen(List.of(new Attaching.Paper("other", "a.pdf", PAPER)));
        }
        if (type == ReadValues.class) {
            return stage.a(Reading.class)
                    .dossier(Direction.IMPORT, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT);
        }
        // Whatever else there is comes from the window itself, or is refused as missing.
        return SIMPLE.get(type);
    }

    private Object made(String bean, Class<?> type, Named named, String text) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(bean, component.getName(), component.getGenericType(), named, text))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static byte[] declaration() {
        try (InputStream in = Objects.requireNonNull(Calling.class.getResourceAsStream("/wco-dec/beef.xml"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is in an answer, bytes too. */
    static String said(@Nullable Object answer) {
        if (answer instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (answer instanceof Optional<?> maybe) {
            return said(maybe.orElse(null));
        }
        if (answer instanceof Map<?, ?> all) {
            return said(all.keySet()) + said(all.values());
        }
        if (answer instanceof Collection<?> all) {
            return all.stream().map(Calling::said).toList().toString();
        }
        return answer != null && isOurs(answer) ? fields(answer) : String.valueOf(answer);
    }

    private static boolean isOurs(Object answer) {
        return answer.getClass().getName().startsWith("org.singlewindow.") && !(answer instanceof Enum<?>);
    }

    private static String fields(Object answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : answer.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                try {
                    fields.put(field.getName(), said(field.get(answer)));
                } catch (IllegalAccessException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        return fields.toString();
    }
}
