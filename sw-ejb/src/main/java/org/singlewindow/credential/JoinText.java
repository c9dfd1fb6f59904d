package org.singlewindow.credential;

/**
 * The text that somebody signs who was invited to an organisation, with a certificate that is registered with it. It names
 * the address that the person's browser is at, as {@link SignInText} does, and is no such text: neither signature serves for
 * the other.
 *
 * @param organisation code of the organisation
 * @param origin scheme, host and port, as a browser writes them: {@code https://window.example}
 * @param nonce the challenge
 */
public record JoinText(String organisation, String origin, String nonce) {
    @Override
    public String toString() {
        return "Join " + organisation + " in the single window at " + origin + " (once, " + nonce + ")";
    }
}
