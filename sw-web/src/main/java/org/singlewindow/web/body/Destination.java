package org.singlewindow.web.body;

/** The part of the window that a request goes to. */
enum Destination {
    /** Messages of partners' systems and of the institution for payments: who sends them is known only once they are read. */
    MESSAGES,
    /** The API: who calls is known by the certificate of the connection. */
    API,
    /** Pages: who is there is known by the session. */
    PAGES;

    /** By the path that the container goes by. */
    static Destination of(String path) {
        if (path.equals("/as4") || path.equals("/payment")) {
            return MESSAGES;
        }
        return path.equals("/api") || path.startsWith("/api/") ? API : PAGES;
    }
}
