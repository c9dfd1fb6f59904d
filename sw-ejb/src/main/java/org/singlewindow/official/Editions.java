package org.singlewindow.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of all official lists. */
interface Editions {
    void add(Edition edition);

    Optional<Edition> find(int id);

    /** The edition, for whoever changes it alone. */
    Edition locked(int id);

    /** All editions of a list, the latest day first; of the same day the one loaded last. */
    List<Edition> of(String list);

    /** Those of all lists that wait for a second administrator, the longest first. */
    List<Edition> proposed();

    /** Until the transaction ends, nobody else lays what the window brings, takes back or approves. */
    void queueUp();

    /** The edition of a list that is in force on that day. */
    default Optional<Edition> inForce(String list, LocalDate day) {
        return of(list).stream()
                .filter(Edition::counts)
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .findFirst();
    }
}
