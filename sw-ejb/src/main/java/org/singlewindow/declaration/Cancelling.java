package org.singlewindow.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.application.Closing;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** The declarant takes a declaration back before it is released; what customs has released, customs alone undoes. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Cancelling {
    @Inject
    private Access access;

    @Inject
    private Representation representation;

    @Inject
    private Declarations declarations;

    @Inject
    private Closing closing;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<DeclarationCancelled> cancelled;

    @Inject
    private Event<DeclarationAnswered> answered;

    @Inject
    private Clock clock;

    /**
     * Takes the declaration of a case back. Fees for work that was not done go back by themselves.
     *
     * @param reason in words; customs reads them
     * @param keepsApplications whether what agencies have not decided goes on: a licence may be of use for other goods
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void cancel(String reference, String reason, boolean keepsApplications) {
        refuseUnlessDeclarant(access.ownLocked(reference));
        timeline.lock(reference);
        Declaration declaration =
                declarations.ofCase(reference).orElseThrow(() -> Refusal.notNow("lodgement.not-lodged", reference));
        String words = Remark.of(true, reason);
        Actor actor = actors.current();
        declaration.apply(Clearance.Act.WITHDRAW, words, actor, clock.instant());
        timeline.record(
                reference, actor, Step.of(Clearance.Act.WITHDRAW.code(), declaration.reference(), "text", words));
        posting.post(
                PartnerQueues.CLEARANCE_SYSTEM,
                declaration.reference(),
                new CancellationMessage.Body(declaration.reference(), words));
        if (!keepsApplications) {
            closing.withdrawOpen(
                    reference, document -> access.withConsignment(reference).covers(document));
        }
        cancelled.fire(new DeclarationCancelled(declaration.reference(), reference, declaration.declarant()));
        answered.fire(new DeclarationAnswered(
                declaration.reference(), reference, declaration.declarant(), Clearance.Act.WITHDRAW, words));
    }

    /** Declarations are for the owner and for customs brokers. */
    private void refuseUnlessDeclarant(DossierFacts dossier) {
        if (!representation.mayDeclare(actors.current(), dossier.owner())) {
            throw Refusal.notAllowed("lodgement.declaration-needs-broker");
        }
    }
}
