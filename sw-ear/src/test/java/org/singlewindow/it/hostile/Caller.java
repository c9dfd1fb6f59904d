package org.singlewindow.it.hostile;

import javax.net.ssl.SSLSocketFactory;

/**
 * Somebody who sends requests.
 *
 * @param cookies of a session, empty without one
 * @param tls with the certificate of a person, or without
 */
record Caller(String name, String cookies, SSLSocketFactory tls) {
    Wire wire(int port, int from) {
        return new Wire(port, from, tls);
    }

    /** Adds what shows who sends, unless the request says it in another way. */
    Request signed(Request request) {
        return cookies.isEmpty() || request.has("Cookie") ? request : request.header("Cookie", cookies);
    }
}
