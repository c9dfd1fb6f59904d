package org.singlewindow.application;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What an application said before an answer replaced it. */
@Entity
@Table(name = "application_revision")
@IdClass(ApplicationRevision.Key.class)
public class ApplicationRevision {
    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Id
    private int revision;

    private JsonObject content;
    private String note;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @SuppressWarnings("NullAway")
    protected ApplicationRevision() {}

    ApplicationRevision(Application application, String note, Instant now) {
        this.applicationId = application.id();
        this.revision = application.revision();
        this.content = application.content();
        this.note = note;
        this.replacedAt = now;
    }

    public long applicationId() {
        return applicationId;
    }

    public int revision() {
        return revision;
    }

    public JsonObject content() {
        return content;
    }

    /** What the applicant wrote with the answer. */
    public String note() {
        return note;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    /** Application and revision. */
    public record Key(long applicationId, int revision) implements Serializable {}
}
