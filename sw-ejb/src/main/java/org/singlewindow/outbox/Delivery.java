package org.singlewindow.outbox;

/** How far a message has come. */
public enum Delivery {
    /** Written with the case, waiting for the relay. */
    READY,
    /** In the receiver's queue. */
    SENT,
    /** The receiver has it. */
    ACKNOWLEDGED,
    /** Given up after the last attempt; a person must look. */
    DEAD
}
