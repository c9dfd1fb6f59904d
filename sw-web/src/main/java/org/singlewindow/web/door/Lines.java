package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the lines before the body: no control characters, cookies in ASCII, a character set that exists. */
final class Lines {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";,\\s]*)\"?");

    private Lines() {}

    static Optional<TurnedAway> look(HttpServerExchange request) {
        HeaderMap headers = request.getRequestHeaders();
        for (HeaderValues values : headers) {
            if (OddText.notAscii(values.getHeaderName().toString())
                    || values.stream().anyMatch(OddText::inHeader)) {
                return Optional.of(TurnedAway.UNREADABLE);
            }
        }
        if (!areCookiesReadable(request)) {
            return Optional.of(TurnedAway.COOKIE);
        }
        return isCharsetKnown(headers.getFirst(Headers.CONTENT_TYPE))
                ? Optional.empty()
                : Optional.of(TurnedAway.CHARSET);
    }

    private static boolean areCookiesReadable(HttpServerExchange request) {
        HeaderValues sent = request.getRequestHeaders().get(Headers.COOKIE);
        if (sent == null) {
            return true;
        }
        if (sent.stream().anyMatch(OddText::notAscii)) {
            return false;
        }
        try {
            // Read here once: too many of them, or names that are none, would fail wherever a page asks for one.
            request.requestCookies().forEach(cookie -> {});
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static boolean isCharsetKnown(String contentType) {
        if (contentType == null) {
            return true;
        }
        Matcher named = CHARSET.matcher(contentType);
        while (named.find()) {
            try {
                if (!Charset.isSupported(named.group(1))) {
                    return false;
                }
            } catch (IllegalCharsetNameException e) {
                return false;
            }
        }
        return true;
    }
}
