package org.singlewindow.lodgement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.singlewindow.sealing.SealedText;
import org.singlewindow.sealing.Sealing;

/** The signed act of lodging: the very bytes that were signed, and the signature over them. */
@Entity
@Table(name = "lodgement")
public class Lodgement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String organisation;
    private String owner;

    @Column(name = "request_key")
    private String requestKey;

    @Convert(converter = SealedText.class)
    private String content;

    private byte[] signature;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_kind")
    private SignatureKind signatureKind;

    @Column(name = "lodged_by")
    private String lodgedBy;

    @Column(name = "lodged_at")
    private Instant lodgedAt;

    /** How the lodging was signed. */
    public enum SignatureKind {
        /** A detached CMS signature over the content, made in the browser. */
        CMS,
        /** The content came over a connection that the certificate kept here had opened. */
        TLS
    }

    @SuppressWarnings("NullAway")
    protected Lodgement() {}

    Lodgement(long dossierId, RequestKey key, String content, Proof proof, String lodgedBy, Instant lodgedAt) {
        this.dossierId = dossierId;
        this.organisation = key.organisation();
        this.owner = key.owner();
        this.requestKey = key.text();
        this.content = content;
        this.signature = proof.bytes().clone();
        this.signatureKind = proof.kind();
        this.lodgedBy = lodgedBy;
        this.lodgedAt = lodgedAt;
    }

    /** What proves who lodged. */
    public record Proof(SignatureKind kind, byte[] bytes) {
        /** A CMS signature over the statement. */
        public static Proof cms(byte[] signature) {
            return new Proof(SignatureKind.CMS, signature);
        }

        /** The DER bytes of the certificate that opened the connection. */
        public static Proof tls(byte[] certificate) {
            return new Proof(SignatureKind.TLS, certificate);
        }
    }

    public long id() {
        return id;
    }

    public long dossierId() {
        return dossierId;
    }

    public RequestKey requestKey() {
        return new RequestKey(organisation, owner, requestKey);
    }

    /** The bytes that were signed. */
    public byte[] content() {
        return Sealing.readable(content).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] signature() {
        return signature.clone();
    }

    public SignatureKind signatureKind() {
        return signatureKind;
    }

    public String lodgedBy() {
        return lodgedBy;
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }
}
