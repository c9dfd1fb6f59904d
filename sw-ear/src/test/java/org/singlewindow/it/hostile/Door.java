package org.singlewindow.it.hostile;

import java.util.Set;

/**
 * A way into the window, as it was found.
 *
 * @param path as declared; places to fill stand in braces
 * @param parameters what it reads from the address or a form
 * @param headers what it reads from the head of a request
 * @param cookies what it reads from cookies
 * @param consumes the media types that it takes; none where it does not say
 * @param words names that its code knows: members of the bodies that it reads are among them
 */
record Door(
        Kind kind,
        String method,
        String path,
        Set<String> parameters,
        Set<String> headers,
        Set<String> cookies,
        Set<String> consumes,
        Set<String> words) {

    /** What stands behind a door. */
    enum Kind {
        PAGE,
        API,
        SERVLET,
        PLATFORM
    }

    /** What comes in by this door, as the table of results calls it. */
    String name() {
        return kind + " " + method + " " + path;
    }

    boolean takesBody() {
        return !method.equals("GET");
    }
}
