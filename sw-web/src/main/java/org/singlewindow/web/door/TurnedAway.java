package org.singlewindow.web.door;

/** Why a request goes no further than the door: each reason has its status, its code, and words in both languages. */
enum TurnedAway {
    UNREADABLE(400, "door.unreadable"),
    COOKIE(400, "door.cookie"),
    HOST_MISSING(400, "door.host-missing"),
    OTHER_SITE(403, "door.other-site"),
    NOT_FOUND(404, "door.not-found"),
    METHOD(405, "door.method"),
    TOO_LARGE(413, "door.too-large"),
    ADDRESS_TOO_LONG(414, "door.address-too-long"),
    CHARSET(415, "door.charset"),
    OTHER_HOST(421, "door.other-host");

    private final int status;
    private final String code;

    TurnedAway(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
