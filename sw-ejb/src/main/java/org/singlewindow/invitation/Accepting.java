package org.singlewindow.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import org.singlewindow.credential.JoinText;
import org.singlewindow.credential.NewKeys;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.LinkToken;
import org.singlewindow.shared.Refusal;

/**
 * Somebody who was invited registers with a certificate that nobody has registered. Whatever is wrong with a link, the
 * answer is the same. Nothing here runs in one transaction: a challenge stays used, whatever comes after.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Accepting {
    @Inject
    private Joining joining;

    @Inject
    private NewKeys keys;

    /** What somebody is invited to. */
    public record Offer(String organisation, Actor.Role role, String email) {}

    /** What the link is for; refuses with {@code invitation.no-longer-valid}. */
    @PermitAll
    public Offer open(String token) {
        InvitationFacts invitation = joining.open(hash(token));
        return new Offer(invitation.organisation(), invitation.role(), invitation.email());
    }

    /**
     * Registers whoever signed, and answers the reference of the person.
     *
     * @param signature a detached CMS signature over the {@linkplain JoinText text} in UTF-8
     * @param signed what the browser says that was signed; which organisation, the invitation says
     * @param window the address of the window that was asked
     */
    @PermitAll
    public String accept(String token, JoinText signed, byte[] signature, String window, Text name, String email) {
        String hash = hash(token);
        String organisation = joining.open(hash).organisation();
        joining.refuseUnlessWhole(name, email);
        JoinText expected = new JoinText(organisation, signed.origin(), signed.nonce());
        X509Certificate certificate = keys.signerOf(expected, signature, window);
        return joining.join(hash, certificate, name, email);
    }

    private static String hash(String token) {
        if (!LinkToken.isOne(token)) {
            throw Refusal.notFound(Joining.NO_LONGER_VALID);
        }
        return LinkToken.hash(token);
    }
}
