package org.singlewindow.application;

import java.time.Instant;
import java.util.List;

/** Where it is kept how long applications usually take. */
public interface UsualTimes {
    /**
     * Counts anew what officials approved or refused since then; what the window refused by rule is not counted.
     *
     * @param least so many cases must there be for anything to be said
     */
    void renew(Instant since, int least);

    /** All that can be said, by agency, document and chapter. */
    List<Usual> all();
}
