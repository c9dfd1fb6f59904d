package org.singlewindow.privacy;

import java.time.Instant;
import java.util.List;

/** Where looks are kept. */
public interface Looks {
    /** Keeps one; in the transaction that shows what it is about, so that nothing is shown without it. */
    void add(Look look);

    /** At most so many, newest first. */
    List<Look> page(LookQuery query, int size);

    /** Deletes at most so many that are older, and tells how many; in a transaction of its own. */
    int forget(Instant before, int most);
}
