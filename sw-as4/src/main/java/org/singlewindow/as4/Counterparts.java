package org.singlewindow.as4;

import java.util.List;
import java.util.Optional;

/** The parties that this party knows; they are looked up anew for every message, so that a change counts at once. */
public interface Counterparts {
    /** The party of that id, if there is one to exchange with. */
    Optional<Counterpart> find(String partyId);

    /** All of them. */
    List<Counterpart> all();
}
