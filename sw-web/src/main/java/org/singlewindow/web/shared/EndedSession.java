package org.singlewindow.web.shared;

import java.util.Set;

/**
 * A session that ended while a request in it was still answered: somebody signed out in another tab, or signed in anew.
 * That is nobody's fault, and who asked is shown the page again, as whoever they are now.
 */
final class EndedSession {
    /** How Undertow says "Session is invalid" and "Session already invalidated"; it has no exceptions of their own. */
    private static final Set<String> CODES = Set.of("UT000010", "UT000021");

    private EndedSession() {}

    static boolean isBehind(Throwable thrown) {
        return Causes.of(thrown, IllegalStateException.class)
                .anyMatch(late -> late.getMessage() != null
                        && CODES.stream().anyMatch(code -> late.getMessage().startsWith(code)));
    }
}
