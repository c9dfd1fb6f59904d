package org.singlewindow.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * A trader or broker deletes a draft, with its papers and its history. What was lodged is never deleted; that a draft was,
 * stands in the history of its owner.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Discarding {
    @Inject
    private Access access;

    @Inject
    private DraftRemoval removal;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** Deletes the caller's own draft. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void discard(String reference) {
        Dossier dossier = access.toChange(reference);
        if (dossier.state() != Dossier.State.DRAFT) {
            throw Refusal.notNow("dossier.already-lodged", reference);
        }
        timeline.recordOrBegin(
                OrganisationFacts.history(dossier.owner()), actors.current(), Step.of("dossier.discard", reference));
        removal.remove(dossier);
    }
}
