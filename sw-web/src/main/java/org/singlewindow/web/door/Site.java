package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at which page made a browser ask. Nothing is changed for a page of another site, it gets
 * no socket, and programs' addresses answer
 * none of them at all, not even with what is open to everyone.
 */
final class Site {
    private static final HttpString FETCH_SITE = new HttpString("Sec-Fetch-Site");

    /** The page itself, or the person: by the address bar, a bookmark. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final String WEB_SOCKET = "websocket";

    private Site() {}

    static Optional<TurnedAway> look(HttpServerExchange request) {
        boolean matters = !Method.changesNothing(request)
                || WEB_SOCKET.equalsIgnoreCase(request.getRequestHeaders().getFirst(Headers.UPGRADE))
                || Answer.isForPrograms(request.getRelativePath());
        return matters && isAnother(request) ? Optional.of(TurnedAway.OTHER_SITE) : Optional.empty();
    }

    private static boolean isAnother(HttpServerExchange request) {
        HeaderMap headers = request.getRequestHeaders();
        String own = request.getRequestScheme() + "://" + headers.getFirst(Headers.HOST);
        return all(headers, FETCH_SITE).anyMatch(site -> !OURS.contains(site))
                || all(headers, Headers.ORIGIN).anyMatch(origin -> !origin.equalsIgnoreCase(own));
    }

    private static java.util.stream.Stream<String> all(HeaderMap headers, HttpString name) {
        return Optional.ofNullable(headers.get(name)).stream().flatMap(java.util.Collection::stream);
    }
}
