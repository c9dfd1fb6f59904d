package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Refusal;

/**
 * Whether a certificate opens the window: issued by a trusted authority, valid today, not revoked, and registered for a
 * person who may still act. Each reason to refuse has a code of its own.
 */
@ApplicationScoped
public class CertificateCheck {
    private static final int DIGITAL_SIGNATURE = 0;

    @Inject
    private Trust trust;

    @Inject
    private RegisteredCertificates registered;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** The person whose certificate it is; refuses with one of the {@code party.certificate-…} codes. */
    public Person check(X509Certificate certificate) {
        X509Certificate authority = issuerOf(certificate).orElseThrow(() -> new Refusal("party.certificate-foreign"));
        refuseUnlessForSigning(certificate);
        refuseUnlessValidNow(certificate);
        refuseIfRevoked(certificate, authority);
        RegisteredCertificate registration = registered
                .find(RegisteredCertificate.fingerprintOf(certificate))
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> new Refusal("party.certificate-not-registered"));
        return people.find(registration.person())
                .filter(Person::isActive)
                .orElseThrow(() -> new Refusal("party.person-inactive"));
    }

    private Optional<X509Certificate> issuerOf(X509Certificate certificate) {
        return trust.authorities().stream()
                .filter(authority -> authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(authority -> authority.getBasicConstraints() >= 0)
                .filter(authority -> isSignedBy(certificate, authority))
                .filter(this::isValidNow)
                .findFirst();
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static void refuseUnlessForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean isAuthority = certificate.getBasicConstraints() >= 0;
        if (isAuthority || (usage != null && !usage[DIGITAL_SIGNATURE])) {
            throw new Refusal("party.certificate-not-for-signing");
        }
    }

    private void refuseUnlessValidNow(X509Certificate certificate) {
        Instant now = clock.instant();
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new Refusal(
                    "party.certificate-expired", certificate.getNotAfter().toInstant());
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new Refusal(
                    "party.certificate-not-yet-valid",
                    certificate.getNotBefore().toInstant());
        }
    }

    private boolean isValidNow(X509Certificate authority) {
        Instant now = clock.instant();
        return !now.isAfter(authority.getNotAfter().toInstant())
                && !now.isBefore(authority.getNotBefore().toInstant());
    }

    /** Without a current list of the authority nobody knows who was revoked: then nobody comes in. */
    private void refuseIfRevoked(X509Certificate certificate, X509Certificate authority) {
        List<X509CRL> lists = trust.revocationLists().stream()
                .filter(list -> list.getIssuerX500Principal().equals(authority.getSubjectX500Principal()))
                .filter(list -> isSignedBy(list, authority))
                .filter(this::isCurrent)
                .toList();
        if (lists.isEmpty()) {
            throw new Refusal("party.revocation-unknown");
        }
        if (lists.stream().anyMatch(list -> list.isRevoked(certificate))) {
            throw new Refusal("party.certificate-revoked");
        }
    }

    private static boolean isSignedBy(X509CRL list, X509Certificate authority) {
        try {
            list.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean isCurrent(X509CRL list) {
        return list.getNextUpdate() == null
                || !clock.instant().isAfter(list.getNextUpdate().toInstant());
    }
}
