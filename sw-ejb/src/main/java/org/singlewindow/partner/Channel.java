package org.singlewindow.partner;

/** How an organisation works with the window. */
public enum Channel {
    /** Its people work on the window's own screens. */
    SCREENS,
    /** Its own system gets and sends signed and encrypted messages (ebMS 3.0, AS4). */
    OWN_SYSTEM
}
