package org.singlewindow.correspondence;

/**
 * A kind of message that goes between the window and partners' systems. Each is one class beside the capability that it
 * speaks for; kinds are found, and listed nowhere. One that goes both ways implements both.
 */
public interface MessageKind {
    /** The action by which messages of the kind are called on the way; no two kinds share one. */
    String action();
}
