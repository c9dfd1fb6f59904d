package org.singlewindow.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to be shown.
 *
 * @param subject reference of the application or case; null for lists of people
 * @param whose code of the organisation whose it is; null where it is nobody's alone
 */
public record Seen(
        Look.Screen screen,
        @Nullable String subject,
        @Nullable String whose) {
    /** A list of people. */
    public static Seen list(Look.Screen screen) {
        return new Seen(screen, null, null);
    }
}
