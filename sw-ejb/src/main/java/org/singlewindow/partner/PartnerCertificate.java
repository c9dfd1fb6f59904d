package org.singlewindow.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.CertificateCheck;

/**
 * A certificate with which a partner's system signs and for which the window encrypts. While one follows another, both
 * count; encrypted is for the one that began last.
 */
@Entity
@Table(name = "partner_certificate")
@IdClass(PartnerCertificate.Key.class)
public non-sealed class PartnerCertificate implements PartnerCertificateFacts {
    private static final int[] WARNINGS = {60, 30, 7};

    @Id
    private String partner;

    @Id
    private String fingerprint;

    private byte[] certificate;
    private String holder;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "warned_days")
    private @Nullable Integer warnedDays;

    /** Partner and fingerprint. */
    public record Key(String partner, String fingerprint) implements Serializable {}

    @SuppressWarnings("NullAway")
    protected PartnerCertificate() {}

    PartnerCertificate(String partner, X509Certificate certificate, Instant now) {
        try {
            this.certificate = certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that was read can be written", e);
        }
        this.partner = partner;
        this.fingerprint = CertificateCheck.fingerprintOf(certificate);
        this.holder = certificate.getSubjectX500Principal().getName();
        this.validFrom = certificate.getNotBefore().toInstant();
        this.validUntil = certificate.getNotAfter().toInstant();
        this.registeredAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    /** Days before the end of which a warning is due now and was not given yet. */
    Optional<Integer> warningDue(Instant now) {
        return IntStream.of(WARNINGS)
                .filter(days -> !now.isBefore(validUntil.minus(Duration.ofDays(days))))
                .min()
                .stream()
                .boxed()
                .filter(days -> warnedDays == null || days < warnedDays)
                .findFirst();
    }

    void warned(int days) {
        warnedDays = days;
    }

    @Override
    public boolean counts(Instant now) {
        return endedAt == null && !now.isBefore(validFrom) && !now.isAfter(validUntil);
    }

    @Override
    public String partner() {
        return partner;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String holder() {
        return holder;
    }

    @Override
    public Instant validFrom() {
        return validFrom;
    }

    @Override
    public Instant validUntil() {
        return validUntil;
    }

    @Override
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public X509Certificate x509() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException e) {
            throw new IllegalStateException("A certificate that was registered can be read", e);
        }
    }
}
