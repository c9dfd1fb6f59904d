package org.singlewindow.amendment;

import java.util.List;
import java.util.Optional;

/** Where amendments are kept: one of a case at most is being written. */
interface Amendments {
    void add(Amendment amendment);

    /** The one of that case that is being written. */
    Optional<Amendment> open(String dossier);

    /** Those of that case that were sent, oldest first. */
    List<Amendment> sent(String dossier);

    /** How many of that case were sent. */
    int count(String dossier);

    void remove(Amendment amendment);

    /** Deletes all of a case. */
    void removeAll(String dossier);
}
