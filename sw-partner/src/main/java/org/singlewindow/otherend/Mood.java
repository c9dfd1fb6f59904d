package org.singlewindow.otherend;

/** The way in which a party behaves on the wire; anything but WELL is for drills. */
enum Mood {
    WELL,
    /** Answers 500. */
    BROKEN,
    /** Answers 503. */
    DOWN,
    /** Takes the message, and closes the connection before the receipt is through. */
    LOSES_RECEIPTS
}
