package org.singlewindow.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.singlewindow.shared.Actor;

/** A paper that goes with a dossier. Its bytes stand apart, found by their hash. */
@Entity
@Table(name = "attachment")
public non-sealed class Attachment implements AttachmentFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected Attachment() {}

    Attachment(DossierFacts dossier, String kind, StoredFile file, Actor actor, Instant now) {
        this.dossierId = dossier.id();
        this.kind = kind;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedBy = actor.person();
        this.addedAt = now;
    }

    /** What a file is, once its bytes were looked at. */
    record StoredFile(String name, String mediaType, long size, String sha256) {}

    @Override
    public long id() {
        return id;
    }

    @Override
    public long dossierId() {
        return dossierId;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public String addedBy() {
        return addedBy;
    }

    @Override
    public Instant addedAt() {
        return addedAt;
    }
}
