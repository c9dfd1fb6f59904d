package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parameters of a request's address. */
final class Parameters {
    private Parameters() {}

    /** Every value of that name. */
    static Stream<String> all(HttpServerExchange request, String name) {
        Collection<String> values = request.getQueryParameters().get(name);
        return Objects.requireNonNullElse(values, List.<String>of()).stream();
    }
}
