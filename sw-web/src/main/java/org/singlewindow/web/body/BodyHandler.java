package org.singlewindow.web.body;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.singlewindow.reference.Limits;

/**
 * Lets a request through once its body is there, in memory or in a file, so that whoever sends slowly holds no thread; what
 * is too large, too slow or too much at once is turned away. It runs on the threads that wait for connections, which must
 * never be made to wait.
 */
final class BodyHandler implements HttpHandler {
    private final HttpHandler next;
    private final BodyReading reading;
    private final Senders senders;

    BodyHandler(HttpHandler next, BodyReading reading, Senders senders) {
        this.next = next;
        this.reading = reading;
        this.senders = senders;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || exchange.getRequestContentLength() == 0) {
            next.handleRequest(exchange);
            return;
        }
        if (!exchange.isInIoThread()) {
            exchange.dispatch(exchange.getIoThread(), this);
            return;
        }
        Destination destination = Destination.of(exchange.getRelativePath());
        BodyLimit limit = BodyLimit.of(destination, ArrivingBody.isInParts(exchange), exchange.getMaxEntitySize());
        // Held here, where whoever sends more is told so; the server would close the connection without a word.
        exchange.setMaxEntitySize(-1);
        ArrivingBody body = new ArrivingBody(exchange, destination, limit, reading, senders, next);
        long stated = exchange.getRequestContentLength();
        if (stated > limit.most()) {
            Turned.tooLarge(limit.most()).handleRequest(exchange);
        } else if (stated > Limits.ANONYMOUS_BYTES.value()) {
            body.askFirst();
        } else {
            body.begin();
        }
    }
}
