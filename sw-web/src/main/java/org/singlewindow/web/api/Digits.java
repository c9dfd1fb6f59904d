package org.singlewindow.web.api;

import org.singlewindow.shared.Refusal;

/** Numbers as callers write them: digits and nothing else. */
final class Digits {
    private Digits() {}

    /** One of at most nine digits. */
    static int number(String name, String text) {
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.malformed("api.bad-parameter", name);
        }
        return Integer.parseInt(text);
    }

    /** The number by which something is known; what is none is that of nothing. */
    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
