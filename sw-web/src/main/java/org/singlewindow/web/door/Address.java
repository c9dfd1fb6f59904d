package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.singlewindow.reference.Limits;

/**
 * Looks at path and query: of bearable length, readable, and, where it is one of the library's files, spelt like one.
 */
final class Address {
    private static final String FILES = "/jakarta.faces.resource";

    /** A file's name with at least one letter before the dot, then the mapping of the Faces servlet. */
    private static final Pattern FILE =
            Pattern.compile("/jakarta\\.faces\\.resource/[A-Za-z0-9_-][\\w./-]*\\.[A-Za-z0-9]+(?:\\.xhtml)?");

    /** What such an address says about library, version and language. */
    private static final Pattern NAME = Pattern.compile("[\\w.-]{0,100}(?:/[\\w.-]{1,100})*");

    /** Some readers of addresses take it for a slash, others do not; nobody writes one. */
    private static final Pattern BACKSLASH = Pattern.compile("\\\\|%5[cC]");

    private static final List<String> NAMES = List.of("ln", "v", "e", "loc", "con");

    private Address() {}

    static Optional<TurnedAway> look(HttpServerExchange request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        if (path.length() + query.length() > Limits.ADDRESS_CHARACTERS.value()) {
            return Optional.of(TurnedAway.ADDRESS_TOO_LONG);
        }
        if (OddText.inPath(path)
                || OddText.inQuery(query)
                || BACKSLASH.matcher(path).find()) {
            return Optional.of(TurnedAway.UNREADABLE);
        }
        String decoded = request.getRelativePath();
        if (!decoded.startsWith("/")) {
            return Optional.of(TurnedAway.UNREADABLE);
        }
        return decoded.startsWith(FILES) && !isFile(request, decoded)
                ? Optional.of(TurnedAway.NOT_FOUND)
                : Optional.empty();
    }

    private static boolean isFile(HttpServerExchange request, String path) {
        return FILE.matcher(path).matches()
                && !path.contains("..")
                && !path.contains("//")
                && NAMES.stream()
                        .flatMap(name -> Parameters.all(request, name))
                        .allMatch(value -> NAME.matcher(value).matches() && !value.contains(".."));
    }
}
