package org.singlewindow.it.hostile;

import java.util.Map;

/** Content of a request and how the request calls it. */
record Body(String type, byte[] content, Map<String, String> headers) {
    Body(String type, byte[] content) {
        this(type, content, Map.of());
    }

    Body with(String header, String value) {
        return new Body(type, content, Map.of(header, value));
    }

    Body called(String other) {
        return new Body(other, content, headers);
    }
}
