package org.singlewindow.cosigning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Assigning;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.team.Roster;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Officials decide, two of them where the document asks for it: whoever holds the application proposes its approval, and a
 * colleague signs it or gives it back. What is not approved needs one.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Cosigning {
    private static final int TEXT_LENGTH = 4_000;

    @Inject
    private Proposals proposals;

    @Inject
    private Vetoing vetoing;

    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseApplications applications;

    @Inject
    private Assigning assigning;

    @Inject
    private Roster roster;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * Decides, or proposes an approval that a second official is to sign.
     *
     * @param version of the application as the official read it
     * @return whether it is decided; false where it waits for a signature
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public boolean decide(String reference, long version, Decision decision) {
        assigning.lock(reference, actors.current());
        if (decision instanceof Decision.Approve approve && vetoing.isWanted(reference)) {
            propose(reference, version, approve);
            return false;
        }
        deciding.decide(reference, version, decision);
        return true;
    }

    private void propose(String reference, long version, Decision.Approve approve) {
        Actor actor = actors.current();
        ApplicationView application = viewing.outline(reference);
        if (application.version() != version) {
            throw Refusal.changedMeanwhile("application.changed-meanwhile", reference);
        }
        if (!application.can(ApplicationAct.APPROVE)) {
            throw Refusal.notNow("application.not-now", reference);
        }
        deciding.refuseUnlessFit(reference, approve);
        Optional<Proposal> before = proposals.of(reference);
        if (before.filter(Proposal::isWaiting).isPresent()) {
            throw Refusal.notNow("cosigning.proposed-already", reference);
        }
        before.ifPresent(proposals::remove);
        proposals.add(new Proposal(application, actor, approve, clock.instant()));
        timeline.record(application.dossier(), actor, Step.of("cosigning.propose", reference));
    }

    /** Whether a second official signs the approval of that application. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public boolean isWanted(String reference) {
        applications.visibleTo(actors.current(), reference);
        return vetoing.isWanted(reference);
    }

    /** What was proposed about that application. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Optional<ProposalView> proposal(String reference) {
        Actor actor = actors.current();
        applications.visibleTo(actor, reference);
        return proposals.of(reference).map(proposal -> proposal.seenBy(actor.person()));
    }

    /** What waits for a signature in the own agency, the longest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ProposalView> waiting() {
        Actor actor = actors.current();
        return proposals.waiting(actor.organisation(), Limits.PAGE_ROWS.intValue()).stream()
                .map(proposal -> proposal.seenBy(actor.person()))
                .toList();
    }

    /**
     * Signs what a colleague proposed: the application is approved as proposed, and the signer holds it.
     *
     * @param proposal that was read: another one may stand there by now
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void sign(String reference, long proposal) {
        Actor actor = actors.current();
        Proposal proposed = another(reference, proposal, actor);
        proposed.sign(actor.person());
        assigning.assign(reference, actor, actor);
        deciding.decide(reference, viewing.outline(reference).version(), proposed.approval());
    }

    /** Does not sign, and says why: whoever proposed it decides anew. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void giveBack(String reference, long proposal, String reason) {
        Actor actor = actors.current();
        Proposal proposed = another(reference, proposal, actor);
        String why = text(reason);
        if (why.isEmpty()) {
            throw Refusal.notValid("cosigning.reason-wanted");
        }
        proposed.giveBack(actor.person(), why);
        record("cosigning.give-back", reference, actor);
    }

    /** Whoever proposed it thinks better of it. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void takeBack(String reference, long proposal) {
        Actor actor = actors.current();
        Proposal proposed = waiting(reference, proposal, actor);
        if (!proposed.proposer().equals(actor.person())) {
            throw Refusal.notTheirs("cosigning.not-your-proposal", reference);
        }
        proposals.remove(proposed);
        record("cosigning.take-back", reference, actor);
    }

    /** What somebody else proposed, for whom the caller does not stand in either. */
    private Proposal another(String reference, long proposal, Actor actor) {
        Proposal proposed = waiting(reference, proposal, actor);
        if (proposed.proposer().equals(actor.person())) {
            throw Refusal.notTheirs("cosigning.own-proposal", reference);
        }
        if (roster.standsIn(actor, proposed.proposer())) {
            throw Refusal.notTheirs("cosigning.own-substitute", reference);
        }
        return proposed;
    }

    private Proposal waiting(String reference, long proposal, Actor actor) {
        assigning.lock(reference, actor);
        return proposals
                .of(reference)
                .filter(known -> known.isWaiting() && known.id() == proposal)
                .orElseThrow(() -> Refusal.changedMeanwhile("cosigning.changed-meanwhile", reference));
    }

    private static String text(String typed) {
        String text = ResidentNumber.refuseIn(Written.text(typed));
        if (Written.length(text) > TEXT_LENGTH) {
            throw Refusal.notValid("application.text-too-long", TEXT_LENGTH);
        }
        return text;
    }

    /** Why something is not signed the applicant does not read. */
    private void record(String act, String reference, Actor actor) {
        timeline.record(applications.visibleTo(actor, reference).dossierReference(), actor, Step.of(act, reference));
    }
}
