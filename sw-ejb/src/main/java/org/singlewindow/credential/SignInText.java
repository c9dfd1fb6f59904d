package org.singlewindow.credential;

/**
 * The text that a person signs to sign in. It names the address that the person's browser is at, so that a signature
 * made on another site, or handed on by one, opens nothing here.
 *
 * @param origin scheme, host and port, as a browser writes them: {@code https://window.example}
 * @param nonce the challenge
 */
public record SignInText(String origin, String nonce) {
    /** Stands for the origin until the browser puts its own there. */
    public static final String ORIGIN = "{origin}";

    @Override
    public String toString() {
        return "Sign in to the single window at " + origin + " (once, " + nonce + ")";
    }
}
