package org.singlewindow.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;

/** A certificate with which one person may sign in and sign. */
@Entity
@Table(name = "registered_certificate")
public class RegisteredCertificate {
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
        this.fingerprint = fingerprintOf(certificate);
        this.person = person;
        this.subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMED);
        this.issuer = certificate.getIssuerX500Principal().getName(X500Principal.RFC2253, NAMED);
        this.serial = certificate.getSerialNumber().toString(16);
        this.notBefore = certificate.getNotBefore().toInstant();
        this.notAfter = certificate.getNotAfter().toInstant();
        this.registeredAt = now;
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

    /** From now on nobody signs in with it. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Reference of the person. */
    public String person() {
        return person;
    }

    public String subject() {
        return subject;
    }

    public String issuer() {
        return issuer;
    }

    public String serial() {
        return serial;
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
