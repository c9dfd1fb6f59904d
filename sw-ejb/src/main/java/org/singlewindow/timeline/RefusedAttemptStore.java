package org.singlewindow.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where refused attempts are kept. */
interface RefusedAttemptStore {
    /**
     * What is counted, not recorded one by one.
     *
     * @param day in Korea
     */
    record Kind(LocalDate day, String act, String code) {}

    /** Keeps the attempts, and adds to the counts; in a transaction of its own. */
    void keep(List<RefusedAttempt> attempts, Map<Kind, Long> counts);

    /** The last of those acts that a person was refused, the latest first. */
    List<RefusedAttempt> of(String person, Set<String> acts, int most);

    /** Deletes at most so many attempts that are older, and older counts, in a transaction of its own. */
    int forget(Instant attemptsBefore, LocalDate countsBefore, int most);
}
