package org.singlewindow.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that was taken in; its id keeps it from being taken in twice. */
@Entity
@Table(name = "inbox")
public class InboxMessage {
    @Id
    @Column(name = "message_id")
    private String messageId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @SuppressWarnings("NullAway")
    protected InboxMessage() {}

    InboxMessage(String messageId, Instant receivedAt) {
        this.messageId = messageId;
        this.receivedAt = receivedAt;
    }

    public String messageId() {
        return messageId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
