package org.singlewindow.issuance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A certificate as it was printed and sealed. */
@Entity
@Table(name = "certificate_paper")
public class CertificatePaper {
    @Id
    private String number;

    @Column(name = "dossier")
    private String dossierReference;

    private byte[] pdf;
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected CertificatePaper() {}

    CertificatePaper(String number, String dossierReference, byte[] pdf, Instant now) {
        this.number = number;
        this.dossierReference = dossierReference;
        this.pdf = pdf.clone();
        this.sha256 = digest(pdf);
        this.madeAt = now;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String number() {
        return number;
    }

    String dossierReference() {
        return dossierReference;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return sha256;
    }

    Instant madeAt() {
        return madeAt;
    }
}
