package org.singlewindow.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that failed unexpectedly, and what is known of it.
 *
 * @param number that the person saw
 * @param person who asked; null for a visitor
 * @param organisation of that person
 * @param address the page or the address of the interface, without parameters
 * @param concerns reference of what was asked about, as far as the address named one
 * @param thrown class of what was thrown first
 * @param place class, method and line of the window where it came from; empty where it was elsewhere
 */
public record Incident(
        String number,
        Instant at,
        @Nullable String person,
        @Nullable String organisation,
        String address,
        @Nullable String concerns,
        Kind kind,
        String thrown,
        String place) {
    /** What sort of thing failed, for words. */
    public enum Kind {
        /** The database did not do what was asked, or not in time. */
        DATABASE,
        /** Another system or a file could not be reached or read. */
        CONNECTION,
        /** The window itself did something wrong. */
        PROGRAM
    }
}
