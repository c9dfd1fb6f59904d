package org.singlewindow.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.singlewindow.sealing.Sealing;

/** Something that was sent or received, byte for byte. */
@Entity
@Table(name = "evidence")
public non-sealed class Evidence implements EvidenceFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "kept_at")
    private Instant keptAt;

    private long transmission;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    /** What it is evidence of. */
    public enum Kind {
        /** The business document in XML. */
        PAYLOAD,
        ATTACHMENT,
        /** The signed SOAP envelope, decrypted: who sent what. */
        ENVELOPE,
        /** The other side's signed receipt, or ours. */
        RECEIPT
    }

    @SuppressWarnings("NullAway")
    protected Evidence() {}

    Evidence(long transmission, Kind kind, String name, String mediaType, byte[] content, Instant now) {
        this.transmission = transmission;
        this.kind = kind;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.keptAt = now;
    }

    /** From now on it stands as it is to be kept. */
    void seal() {
        content = Sealing.sealedBytes(content);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public Instant keptAt() {
        return keptAt;
    }

    @Override
    public long transmission() {
        return transmission;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public byte[] content() {
        return Sealing.openedBytes(content).clone();
    }
}
