package org.singlewindow.quota;

import java.time.Instant;
import java.util.List;

/** The store of what all servers were granted, where all of them see it. */
public interface Grants {
    /**
     * A server wants more of an allowance.
     *
     * @param until when its window ends
     */
    record Wish(String what, String whose, Instant since, Instant until, long amount) {}

    /** Notes the wishes, and tells for each what all servers have wished for so far, this one included. */
    List<Long> note(List<Wish> wishes);

    /** Forgets windows that ended before that. */
    void forget(Instant before);
}
