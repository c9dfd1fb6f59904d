package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import java.util.Optional;
import org.singlewindow.web.shared.Exposure;

/**
 * Turns away calls without TLS: the window tells them nothing but its address with TLS; only a demonstration speaks
 * plainly, and only to the machine on which it runs.
 */
final class Transport {
    private static final String HTTPS = "https";
    private static final int HTTPS_PORT = 443;

    private final Exposure exposure;

    Transport(Exposure exposure) {
        this.exposure = exposure;
    }

    /** Where the request belongs that came without TLS and may not. */
    Optional<String> secureAddress(HttpServerExchange request) {
        if (request.getRequestScheme().equals(HTTPS) || exposure.plainHttp() && isOfThisMachine(request)) {
            return Optional.empty();
        }
        String port = exposure.httpsPort() == HTTPS_PORT ? "" : ":" + exposure.httpsPort();
        String query = request.getQueryString().isEmpty() ? "" : "?" + request.getQueryString();
        String path = request.isHostIncludedInRequestURI() ? request.getRequestPath() : request.getRequestURI();
        return Optional.of(HTTPS + "://" + request.getHostName() + port + path + query);
    }

    private static boolean isOfThisMachine(HttpServerExchange request) {
        return request.getDestinationAddress().getAddress().isLoopbackAddress();
    }
}
