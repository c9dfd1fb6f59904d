package org.singlewindow.web.shared;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;

/** Reads which of a few things an address or a form names: browsers offer only those, other programs send anything. */
public final class Choices {
    private Choices() {}

    /** For a view, which shows something whatever it was asked for. */
    public static <E extends Enum<E>> E or(E otherwise, @Nullable String name) {
        return find(otherwise.getDeclaringClass(), name).orElse(otherwise);
    }

    /** For an act, which does nothing that was not chosen. */
    public static <E extends Enum<E>> E of(Class<E> type, @Nullable String name) {
        return find(type, name)
                .orElseThrow(
                        () -> Refusal.notValid("reference.not-a-choice", Arrays.toString(type.getEnumConstants())));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }
}
