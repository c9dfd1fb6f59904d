package org.singlewindow.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** A certificate with which one person may sign in and sign. */
@Entity
@Table(name = "registered_certificate")
public non-sealed class RegisteredCertificate implements RegisteredCertificateFacts {
    /** Java names these attributes by their numbers alone. */
    private static final Map<String, String> NAMED =
            Map.of("2.5.4.5", "serialNumber", "1.2.840.113549.1.9.1", "emailAddress");

    @Id
    private String fingerprint;

    private String person;
    private String subject;
    private String issuer;
    private String serial;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway")
    protected RegisteredCertificate() {}

    RegisteredCertificate(String person, X509Certificate certificate, Instant now) {
        this.fingerprint = CertificateCheck.fingerprintOf(certificate);
        this.person = person;
        this.subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMED);
        this.issuer = certificate.getIssuerX500Principal().getName(X500Principal.RFC2253, NAMED);
        this.serial = certificate.getSerialNumber().toString(16);
        this.notBefore = certificate.getNotBefore().toInstant();
        this.notAfter = certificate.getNotAfter().toInstant();
        this.registeredAt = now;
    }

    /** From now on nobody signs in with it. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String issuer() {
        return issuer;
    }

    @Override
    public String serial() {
        return serial;
    }

    @Override
    public Instant notBefore() {
        return notBefore;
    }

    @Override
    public Instant notAfter() {
        return notAfter;
    }

    @Override
    public Instant registeredAt() {
        return registeredAt;
    }

    @Override
    public boolean isEnded() {
        return endedAt != null;
    }
}
