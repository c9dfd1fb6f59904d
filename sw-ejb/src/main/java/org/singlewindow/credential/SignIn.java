package org.singlewindow.credential;

import java.time.Instant;

/**
 * Somebody came in.
 *
 * @param fingerprint of the certificate that opened the window
 */
public record SignIn(String person, Way way, Instant at, String fingerprint) {
    /** How somebody comes in. */
    public enum Way {
        /** By a signature in the browser. */
        PORTAL,
        /** A program, by the certificate of its connection. */
        CONNECTION
    }
}
