package org.singlewindow.web.body;

import io.undertow.server.HttpServerExchange;

/** Tells who is known before a body is read. It may ask the database, so it is asked on a worker's thread. */
@FunctionalInterface
public interface Senders {
    /** Where the application says who does so, among the attributes of the servlet context. */
    String KEY = Senders.class.getName();

    /** Whether somebody who is known sends this. */
    boolean isKnown(HttpServerExchange exchange);
}
