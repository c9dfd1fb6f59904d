package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.web.shared.Exposure;

/**
 * Looks at the name under which the window was called: it must be one of its own, since addresses of answers are made
 * from it.
 */
final class Host {
    private static final Pattern NAME_AND_PORT = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+)(?::\\d{1,5})?");

    private final Exposure exposure;

    Host(Exposure exposure) {
        this.exposure = exposure;
    }

    Optional<TurnedAway> look(HttpServerExchange request) {
        HeaderValues said = request.getRequestHeaders().get(Headers.HOST);
        if (said == null || said.size() != 1) {
            return Optional.of(TurnedAway.HOST_MISSING);
        }
        boolean known = knows(said.getFirst())
                && (!request.isHostIncludedInRequestURI() || knows(authority(request.getRequestURI())));
        return known ? Optional.empty() : Optional.of(TurnedAway.OTHER_HOST);
    }

    private boolean knows(@Nullable String authority) {
        Matcher matcher = NAME_AND_PORT.matcher(Objects.requireNonNullElse(authority, ""));
        return matcher.matches() && exposure.knows(matcher.group(1));
    }

    private static @Nullable String authority(String address) {
        try {
            return new URI(address).getAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
