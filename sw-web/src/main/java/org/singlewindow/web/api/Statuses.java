package org.singlewindow.web.api;

import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.TryLater;

/** The HTTP status that a sort of refusal is answered with. */
final class Statuses {
    static final int UNAVAILABLE = 503;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;

    private Statuses() {}

    static int of(Refusal.Sort sort) {
        return switch (sort) {
            case MALFORMED -> BAD_REQUEST;
            case NOT_SIGNED_IN -> UNAUTHORIZED;
            case NOT_ALLOWED -> FORBIDDEN;
            case NOT_FOUND, UNKNOWN -> NOT_FOUND;
            case NOT_NOW, NOT_THEIRS -> CONFLICT;
            case CHANGED_MEANWHILE -> PRECONDITION_FAILED;
            case TOO_LARGE -> TOO_LARGE;
            case NOT_VALID, WRONG_SIGNATURE -> UNPROCESSABLE;
            case VERSION_MISSING -> PRECONDITION_REQUIRED;
            case TOO_MANY -> TryLater.STATUS;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }
}
