package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the method, which must be one that something here takes. CONNECT, TRACE and made-up ones end at the door.
 */
final class Method {
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    /** For the header of the same name. */
    static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private Method() {}

    static Optional<TurnedAway> look(HttpServerExchange request) {
        return KNOWN.contains(request.getRequestMethod().toString())
                ? Optional.empty()
                : Optional.of(TurnedAway.METHOD);
    }

    static boolean changesNothing(HttpServerExchange request) {
        return CHANGE_NOTHING.contains(request.getRequestMethod().toString());
    }
}
