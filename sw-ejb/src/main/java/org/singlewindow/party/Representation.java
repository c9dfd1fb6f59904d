package org.singlewindow.party;

import java.util.List;
import org.singlewindow.shared.Actor;

/** Tells who may act for whom. */
public interface Representation {
    /** How far the actor may act today: the one place that knows mandates. */
    Reach reach(Actor actor);

    /** Whether the actor's organisation is the owner itself, or holds any mandate of the owner that is in force. */
    default boolean mayActFor(Actor actor, String ownerOrganisation) {
        return reach(actor).touches(ownerOrganisation);
    }

    /**
     * Whether that document of the owner is the actor's to read, answer and lodge: the owner's own, others' as far as their
     * mandate goes.
     *
     * @param document a document code
     */
    default boolean mayLodge(Actor actor, String ownerOrganisation, String document) {
        return reach(actor).covers(ownerOrganisation, document);
    }

    /** Whether the actor may lodge declarations for the owner: the owner itself, and customs brokers it mandated. */
    boolean mayDeclare(Actor actor, String ownerOrganisation);

    /** Codes of all organisations that the actor may act for: the own one first, then those of the mandates in force. */
    List<String> representedBy(Actor actor);
}
