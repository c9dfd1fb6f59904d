package org.singlewindow.notice;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to an organisation about one of its cases; the words are found by the code, in the reader's language. */
@Entity
@Table(name = "message")
public non-sealed class Message implements MessageFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String organisation;

    @Column(name = "case_reference")
    private String caseReference;

    private String code;
    private @Nullable String document;
    private JsonObject details;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** Given by the database once it is sure that none comes before it any more. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long place;

    @SuppressWarnings("NullAway")
    protected Message() {}

    Message(String organisation, String caseReference, String code, JsonObject details, Instant sentAt) {
        this.organisation = organisation;
        this.caseReference = caseReference;
        this.code = code;
        this.document = details.getString("document", null);
        this.details = details;
        this.sentAt = sentAt;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** Twin stores give it by hand. */
    void place(long given) {
        place = given;
    }

    @Override
    public long place() {
        return place == null ? 0 : place;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public String caseReference() {
        return caseReference;
    }

    @Override
    public @Nullable String document() {
        return document;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public JsonObject details() {
        return details;
    }

    @Override
    public Instant sentAt() {
        return sentAt;
    }

    @Override
    public @Nullable Instant readAt() {
        return readAt;
    }

    @Override
    public boolean isUnread() {
        return readAt == null;
    }
}
