package org.singlewindow.lodgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where lodgements are kept. */
public interface Lodgements {
    void add(Lodgement lodgement);

    Optional<Lodgement> byKey(RequestKey key);

    /** All lodgements of a dossier, oldest first. */
    List<Lodgement> of(long dossierId);

    /** Deletes all lodgements of a dossier. */
    void removeAll(long dossierId);

    /**
     * References of lodged cases that are finished and to which nothing has happened since, at most so many, locked; those
     * that somebody works on are passed over.
     */
    List<String> finishedCases(Instant before, int most);
}
