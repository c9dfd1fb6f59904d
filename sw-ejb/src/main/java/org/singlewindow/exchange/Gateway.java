package org.singlewindow.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Takes messages that partners' systems send over HTTP. */
public interface Gateway {
    /**
     * What goes back over the same connection.
     *
     * @param turnedAway whether the message was not taken in, and never will be
     */
    record Answer(int status, String contentType, byte[] body, boolean turnedAway) {}

    /**
     * Takes one message.
     *
     * @param address where it comes from, for the log
     */
    Answer receive(Map<String, List<String>> headers, InputStream body, String address) throws IOException;
}
