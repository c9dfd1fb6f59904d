package org.singlewindow.exchange;

/** Where the ids of messages taken in are kept. */
public interface InboxMessages {
    /** Whether the id was new; it is known from now on if the transaction commits. */
    boolean addIfNew(InboxMessage message);
}
