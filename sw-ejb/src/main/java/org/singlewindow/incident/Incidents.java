package org.singlewindow.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where incidents are kept. */
interface Incidents {
    /** Keeps them, and of all only the newest so many; in a transaction of its own. */
    void keep(List<Incident> incidents, int most);

    Optional<Incident> find(String number);

    /** Deletes at most so many that are older, and tells how many; in a transaction of its own. */
    int forget(Instant before, int most);
}
