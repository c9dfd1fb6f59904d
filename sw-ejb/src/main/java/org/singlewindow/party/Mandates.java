package org.singlewindow.party;

import java.util.List;
import java.util.Optional;

/** Where mandates are kept. */
interface Mandates {
    void add(Mandate mandate);

    Optional<Mandate> find(long id);

    /** Mandates that were not ended, whose broker this is. */
    List<Mandate> toBroker(String broker);

    /** All mandates that this organisation gave or holds, newest first. */
    List<Mandate> of(String organisation);
}
