package org.singlewindow.lodgement;

import java.util.List;
import java.util.Optional;

/** Where lodgements are kept. */
public interface Lodgements {
    void add(Lodgement lodgement);

    Optional<Lodgement> byKey(RequestKey key);

    /** All lodgements of a dossier, oldest first. */
    List<Lodgement> of(long dossierId);
}
