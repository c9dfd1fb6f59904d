package org.singlewindow.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Newcomers;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator invites people by e-mail to join an organisation; the organisation's history names each step. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Inviting {
    @Inject
    private Invitations invitations;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Looking looking;

    @Inject
    private Quotas quotas;

    @Inject
    private Event<Invited> invited;

    @Inject
    private Clock clock;

    /** Sends a letter with a link that is good once and for some days. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void invite(String email, String organisation, Actor.Role role) {
        String address = Written.line(email);
        newcomers.refuseUnlessFit(organisation, role, address);
        Actor inviter = actors.current();
        Instant now = clock.instant();
        Invitation invitation = new Invitation(organisation, role, address, inviter.person(), now, end(now));
        invitations.add(invitation);
        send("invitation.invite", invitation, inviter);
    }

    /** Sends another letter; the link of the one before opens nothing any more. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void again(long invitation) {
        Invitation known = known(invitation);
        Instant now = clock.instant();
        refuseUnless(known, now, Set.of(InvitationFacts.State.OPEN, InvitationFacts.State.ENDED));
        Actor inviter = actors.current();
        known.again(inviter.person(), now, end(now));
        send("invitation.again", known, inviter);
    }

    /** The link opens nothing any more. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void takeBack(long invitation) {
        Invitation known = known(invitation);
        Instant now = clock.instant();
        refuseUnless(known, now, Set.of(InvitationFacts.State.OPEN));
        known.takeBack(now);
        record("invitation.take-back", known, actors.current());
    }

    private Invitation known(long invitation) {
        return invitations
                .find(invitation)
                .orElseThrow(() -> Refusal.notFound("invitation.not-found", Long.toString(invitation)));
    }

    private static void refuseUnless(Invitation known, Instant now, Set<InvitationFacts.State> states) {
        if (!states.contains(known.state(now))) {
            throw Refusal.notNow("invitation.not-open", known.reference());
        }
    }

    private static Instant end(Instant now) {
        return now.plus(Duration.ofDays(Limits.INVITATION_DAYS.value()));
    }

    private void send(String act, Invitation invitation, Actor inviter) {
        quotas.take(Allowance.INVITATIONS, inviter.person());
        record(act, invitation, inviter);
        invited.fire(new Invited(
                invitation.id(),
                invitation.reference(),
                invitation.organisation(),
                invitation.email(),
                invitation.endsAt()));
    }

    /** Whom it went to says something about a person, and stays out of the history. */
    private void record(String act, Invitation invitation, Actor inviter) {
        timeline.recordOrBegin(
                OrganisationFacts.history(invitation.organisation()), inviter, Step.of(act, invitation.reference()));
    }

    /**
     * Some invitations, newest first; that they were seen is recorded.
     *
     * @param states those in which they are; none for all
     * @param text words, each part of the address, the organisation's code or the inviter; empty for all
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Page<InvitationFacts> page(Set<InvitationFacts.State> states, String text, Cut cut) {
        looking.atWork(actors.current(), Seen.list(Look.Screen.PEOPLE));
        return Page.of(invitations.page(states, text, clock.instant(), cut.atMost(Limits.PAGE_ROWS.intValue())));
    }
}
