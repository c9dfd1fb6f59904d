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
public class Attachment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 50)
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

    Attachment(Dossier dossier, String kind, StoredFile file, Actor actor, Instant now) {
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

    public long id() {
        return id;
    }

    public long dossierId() {
        return dossierId;
    }

    /** Which paper it is, such as {@code health-certificate}. */
    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
