package org.singlewindow.party;

import java.util.List;
import org.singlewindow.shared.Actor;

/** Who may act for whom. */
public interface Representation {
    /** Whether the actor's organisation is the owner itself, or a broker with a mandate of the owner in force. */
    boolean mayActFor(Actor actor, String ownerOrganisation);

    /** Codes of all organisations that the actor may act for: the own one first, then those of the mandates in force. */
    List<String> representedBy(Actor actor);
}
