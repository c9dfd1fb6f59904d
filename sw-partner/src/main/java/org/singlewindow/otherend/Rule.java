package org.singlewindow.otherend;

/** The way in which an application is answered; the clearance system releases, or inspects first. */
enum Rule {
    APPROVE,
    /** Asks once, and approves what comes as the answer; as customs, inspects once, records the result, and releases. */
    ASK,
    REFUSE,
    /** Says nothing at all. */
    SILENT,
    /** Says the same twice under one number, and once more under another. */
    TWICE,
    /** Says something that is no business document. */
    GARBAGE,
    /** Waits for a person on the page. */
    HAND
}
