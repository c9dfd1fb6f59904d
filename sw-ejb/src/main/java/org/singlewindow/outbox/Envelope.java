package org.singlewindow.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.sealing.SealedText;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * One message to one receiver, and how far it has come. Whether it was delivered says nothing about how the receiver
 * decides: the two never mix.
 */
@Entity
@Table(name = "envelope")
public non-sealed class Envelope implements EnvelopeFacts {
    private static final int ERROR_LENGTH = 4_000;

    @Id
    private String id;

    private String destination;
    private String kind;
    private String subject;

    @Convert(converter = SealedText.class)
    private String body;

    @Enumerated(EnumType.STRING)
    private Delivery state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @SuppressWarnings("NullAway")
    protected Envelope() {}

    Envelope(String id, String destination, String kind, String subject, String body, Instant now) {
        this.id = id;
        this.destination = destination;
        this.kind = kind;
        this.subject = subject;
        this.body = body;
        this.state = Delivery.READY;
        this.attempts = 0;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** The queue has it. */
    void sent(Instant now) {
        attempts++;
        sentAt = now;
        // A consumer may be quicker than the relay's own commit.
        if (state == Delivery.READY) {
            state = Delivery.SENT;
        }
    }

    /** The receiver has it. */
    void acknowledged(Instant now) {
        state = Delivery.ACKNOWLEDGED;
        settledAt = now;
        lastError = null;
    }

    /** The receiver could not take it this time. */
    void failed(String why) {
        if (state != Delivery.ACKNOWLEDGED) {
            lastError = Written.printable(why, ERROR_LENGTH);
        }
    }

    /** The receiver could not take it however often it was tried; what it said last stands. */
    void dead(String why, Instant now) {
        if (state != Delivery.ACKNOWLEDGED) {
            failed(lastError == null ? why : lastError);
            state = Delivery.DEAD;
            settledAt = now;
        }
    }

    /** Its receiver cannot be reached now; the relay takes it again then. */
    void postponed(Instant until, String why) {
        if (state != Delivery.ACKNOWLEDGED) {
            failed(why);
            state = Delivery.READY;
            dueAt = until;
        }
    }

    /** For stores that keep objects: the relay takes it then, whatever was known of it before stands. */
    void due(Instant then) {
        state = Delivery.READY;
        dueAt = then;
    }

    /** Once more, from the beginning. A message that arrived is never sent again. */
    void again(Instant now) {
        if (state == Delivery.ACKNOWLEDGED) {
            throw Refusal.notNow("exchange.already-delivered", id);
        }
        state = Delivery.READY;
        dueAt = now;
        settledAt = null;
        lastError = null;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String destination() {
        return destination;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String body() {
        return Sealing.readable(body);
    }

    @Override
    public String carriedBody() {
        return new SealedText().convertToDatabaseColumn(body);
    }

    @Override
    public Delivery state() {
        return state;
    }

    @Override
    public int attempts() {
        return attempts;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public Instant dueAt() {
        return dueAt;
    }

    @Override
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    @Override
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    @Override
    public @Nullable String lastError() {
        return lastError;
    }

    @Override
    public String attemptId() {
        return id + "-" + dueAt.toEpochMilli();
    }
}
