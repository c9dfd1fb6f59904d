package org.singlewindow.reference;

import org.jspecify.annotations.Nullable;

/** What whoever operates the window has set. */
public final class Setting {
    private Setting() {}

    /** A variable of the environment; a system property {@code env.NAME} goes before. Null where it is not set. */
    public static @Nullable String of(String name) {
        return System.getProperty("env." + name, System.getenv(name));
    }
}
