package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.shared.Recent;
import org.singlewindow.shared.Refusal;

/**
 * Checks whether a certificate opens the window: issued by a trusted authority, valid today, not revoked, and
 * registered for a person who may still act. Each reason to refuse has a code of its own.
 */
@ApplicationScoped
public class CertificateCheck {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int LARGEST = 16 * 1024;
    private static final int REMEMBERED = 1_000;

    private final Map<X509Certificate, Issued> issued = new Recent<>(REMEMBERED);

    /** Which authority issued a certificate, while these were trusted. */
    private record Issued(X509Certificate by, Set<X509Certificate> trusted) {
        Issued {
            trusted = Set.copyOf(trusted);
        }
    }

    @Inject
    private Trust trust;

    @Inject
    private OnlineStatus online;

    @Inject
    private RegisteredCertificates registered;

    @Inject
    private Register register;

    @Inject
    private Clock clock;

    /** Reads a certificate that somebody hands in, PEM or DER; refuses with {@code party.certificate-unreadable}. */
    public static X509Certificate read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Refusal.notValid("party.certificate-unreadable");
        }
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (CertificateException e) {
            throw Refusal.notValid("party.certificate-unreadable");
        }
    }

    /** SHA-256 of the certificate's DER bytes, in lower-case hex. */
    public static String fingerprintOf(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw Refusal.notValid("party.certificate-unreadable");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The person whose certificate it is; refuses with one of the {@code party.certificate-…} codes. */
    public PersonFacts check(X509Certificate certificate) {
        refuseUnlessGood(certificate);
        RegisteredCertificate registration = registered
                .find(fingerprintOf(certificate))
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> Refusal.notValid("party.certificate-not-registered"));
        return register.person(registration.person())
                .filter(PersonFacts::isActive)
                .orElseThrow(() -> Refusal.notValid("party.person-inactive"));
    }

    /** Everything but the registration: what must be true of a certificate before it can be registered. */
    public void refuseUnlessGood(X509Certificate certificate) {
        X509Certificate authority = authorityOf(certificate);
        refuseUnlessForSigning(certificate);
        refuseUnlessValidNow(certificate);
        refuseIfRevoked(certificate, authority);
    }

    /** The same authorities always say the same of the same certificate, and programs show theirs with every request. */
    private X509Certificate authorityOf(X509Certificate certificate) {
        Set<X509Certificate> authorities = trust.authorities().stream()
                .filter(authority -> authority.getBasicConstraints() >= 0)
                .filter(this::isValidNow)
                .collect(Collectors.toSet());
        synchronized (issued) {
            Issued known = issued.get(certificate);
            if (known != null && known.trusted().equals(authorities)) {
                return known.by();
            }
        }
        X509Certificate authority = authorityOf(certificate, authorities);
        synchronized (issued) {
            issued.put(certificate, new Issued(authority, authorities));
        }
        return authority;
    }

    private X509Certificate authorityOf(X509Certificate certificate, Set<X509Certificate> authorities) {
        if (authorities.isEmpty()) {
            throw foreign();
        }
        Set<TrustAnchor> anchors = authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        try {
            PKIXParameters parameters = new PKIXParameters(anchors);
            // Revocation, and when the certificate itself is valid, are asked afterwards: they have their own answers.
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(momentWithin(certificate)));
            PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
            return result.getTrustAnchor().getTrustedCert();
        } catch (CertPathValidatorException e) {
            throw foreign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java validates certificates", e);
        }
    }

    private static Refusal foreign() {
        return Refusal.notValid("party.certificate-foreign");
    }

    /** Now; for a certificate that is not valid now, the moment of its life that is nearest. */
    private Instant momentWithin(X509Certificate certificate) {
        Instant now = clock.instant();
        Instant first = certificate.getNotBefore().toInstant();
        Instant last = certificate.getNotAfter().toInstant();
        return now.isBefore(first) ? first : now.isAfter(last) ? last : now;
    }

    private static void refuseUnlessForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean isAuthority = certificate.getBasicConstraints() >= 0;
        if (isAuthority || (usage != null && !usage[DIGITAL_SIGNATURE])) {
            throw Refusal.notValid("party.certificate-not-for-signing");
        }
    }

    private void refuseUnlessValidNow(X509Certificate certificate) {
        Instant now = clock.instant();
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw Refusal.notValid("party.certificate-expired");
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw Refusal.notValid("party.certificate-not-yet-valid");
        }
    }

    private boolean isValidNow(X509Certificate certificate) {
        Instant now = clock.instant();
        return !now.isAfter(certificate.getNotAfter().toInstant())
                && !now.isBefore(certificate.getNotBefore().toInstant());
    }

    /**
     * By the authority's list and, where the certificate names a responder that may be asked, by its word of now. Whom
     * either calls revoked is, and whom the responder does not know the authority never certified. Without a word and
     * without a current list nobody knows who was revoked: then nobody comes in.
     */
    private void refuseIfRevoked(X509Certificate certificate, X509Certificate authority) {
        List<X509CRL> lists = trust.revocationLists().stream()
                .filter(list -> list.getIssuerX500Principal().equals(authority.getSubjectX500Principal()))
                .filter(list -> isSignedBy(list, authority))
                .filter(this::isCurrent)
                .toList();
        if (lists.stream().anyMatch(list -> list.isRevoked(certificate))) {
            throw Refusal.notValid("party.certificate-revoked");
        }
        Optional<OcspAnswer.Status> word = online.of(certificate, authority);
        if (word.equals(Optional.of(OcspAnswer.Status.REVOKED))) {
            throw Refusal.notValid("party.certificate-revoked");
        }
        if (word.isEmpty() ? lists.isEmpty() : word.get() == OcspAnswer.Status.UNKNOWN) {
            throw Refusal.notValid("party.revocation-unknown");
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
