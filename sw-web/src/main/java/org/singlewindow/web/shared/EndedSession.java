package org.singlewindow.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * A session that ended while a request in it was still answered: somebody signed out in another tab, or signed in anew.
 * That is nobody's fault, and who asked is shown the page again, as whoever they are now.
 */
final class EndedSession {
    /** How Undertow says "Session already invalidated"; it has no exception of its own for it. */
    private static final String CODE = "UT000021";

    private EndedSession() {}

    static boolean isBehind(Throwable thrown) {
        @Nullable Throwable candidate = thrown;
        while (candidate != null) {
            if (candidate instanceof IllegalStateException
                    && candidate.getMessage() != null
                    && candidate.getMessage().startsWith(CODE)) {
                return true;
            }
            Throwable deeper = candidate.getCause();
            candidate = deeper == candidate ? null : deeper;
        }
        return false;
    }
}
