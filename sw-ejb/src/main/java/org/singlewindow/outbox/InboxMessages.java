package org.singlewindow.outbox;

import java.time.Instant;

/** Where the ids of messages taken in are kept. */
interface InboxMessages {
    /** Whether the id was new; it is known from now on if the transaction commits. */
    boolean addIfNew(InboxMessage message);

    /** Forgets at most so many that were taken in before that, and tells how many. */
    int forget(Instant before, int most);
}
