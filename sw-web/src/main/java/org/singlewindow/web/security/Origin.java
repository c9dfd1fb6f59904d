package org.singlewindow.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address under which the window is visited: scheme, host and port, as browsers write an origin. {@code SW_ORIGIN}
 * names it, or several separated by commas; it must where a proxy in front ends TLS. Without it the address is that of the
 * request, whose host the server has checked.
 */
public final class Origin {
    private static final List<String> NAMED = Stream.of(
                    Optional.ofNullable(System.getenv("SW_ORIGIN")).orElse("").split(","))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .toList();

    private Origin() {}

    /** The window's own origin for that request. */
    public static String of(HttpServletRequest request) {
        return of(NAMED, request.getScheme(), request.getServerName(), request.getServerPort());
    }

    static String of(List<String> named, String scheme, String host, int port) {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        String asked = scheme + "://" + host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
        return named.isEmpty() || named.contains(asked) ? asked : named.get(0);
    }
}
