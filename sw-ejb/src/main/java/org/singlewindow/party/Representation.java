package org.singlewindow.party;

import java.util.List;
import org.singlewindow.shared.Actor;

/** Who may act for whom. */
public interface Representation {
    /** Whether the actor's organisation is the owner itself, or holds a mandate of the owner that is in force. */
    boolean mayActFor(Actor actor, String ownerOrganisation);

    /**
     * Whether the actor may lodge that document for the owner: the owner itself may, others as far as their mandate goes.
     *
     * @param document a document code
     */
    boolean mayLodge(Actor actor, String ownerOrganisation, String document);

    /** Whether the actor may lodge declarations for the owner: the owner itself, and customs brokers it mandated. */
    boolean mayDeclare(Actor actor, String ownerOrganisation);

    /** Codes of all organisations that the actor may act for: the own one first, then those of the mandates in force. */
    List<String> representedBy(Actor actor);
}
