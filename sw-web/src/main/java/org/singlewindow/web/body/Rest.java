package org.singlewindow.web.body;

import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Reads past what is still on its way of a request that was turned away. It is read past for a while and thrown away:
 * many clients look at the answer only when all is sent, and a connection that is closed before then takes the answer
 * with it.
 */
public final class Rest {
    private static final int SECONDS = 10;

    private Rest() {}

    /** To be said before the answer is sent; no thread waits. */
    public static void readPast(HttpServerExchange exchange) {
        if (exchange.isRequestComplete()) {
            return;
        }
        XnioExecutor.Key clock = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), SECONDS, TimeUnit.SECONDS);
        exchange.addExchangeCompleteListener((ended, others) -> {
            clock.remove();
            others.proceed();
        });
    }
}
