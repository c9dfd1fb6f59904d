package org.singlewindow.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.credential.CertificateCheck;
import org.singlewindow.credential.NewKeys;
import org.singlewindow.party.Newcomers;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Uses an invitation up and registers its person and certificate: all of it in one transaction, or nothing. */
@ApplicationScoped
class Joining {
    /** The one answer to every link that opens nothing. */
    static final String NO_LONGER_VALID = "invitation.no-longer-valid";

    @Inject
    private Invitations invitations;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Register register;

    @Inject
    private NewKeys keys;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** The open invitation of that token, whose inviter may still invite. */
    @Transactional
    public InvitationFacts open(String hash) {
        return good(invitations.open(hash, clock.instant()));
    }

    private Invitation good(Optional<Invitation> open) {
        return open.filter(found -> register.person(found.inviter())
                        .filter(inviter -> inviter.isActive() && inviter.role() == Actor.Role.ADMIN)
                        .isPresent())
                .orElseThrow(() -> Refusal.notFound(NO_LONGER_VALID));
    }

    /** Refuses before anything is used up. */
    public void refuseUnlessWhole(Text name, String email) {
        newcomers.refuseUnlessWhole(name, email);
    }

    /** Answers the reference of the person. */
    @Transactional
    public String join(String hash, X509Certificate certificate, Text name, String email) {
        Instant now = clock.instant();
        Invitation invitation = good(invitations.claim(hash, now));
        String reference = invitation.organisation().toLowerCase(Locale.ROOT) + "-" + invitation.id();
        keys.refuseIfRegistered(certificate);
        PersonFacts person = newcomers.join(reference, invitation.organisation(), invitation.role(), name, email);
        keys.register(reference, certificate);
        invitation.use(reference, now);
        timeline.recordOrBegin(
                OrganisationFacts.history(person.organisation()),
                person.actor(),
                new Step(
                        "invitation.accept",
                        reference,
                        Json.createObjectBuilder()
                                .add("invitation", invitation.reference())
                                .add("inviter", invitation.inviter())
                                .add("fingerprint", CertificateCheck.fingerprintOf(certificate))
                                .build()));
        return reference;
    }
}
