package org.singlewindow.amendment;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a lodged case is to say otherwise: written bit by bit, then sent; once sent, it keeps what the case said before. */
@Entity
@Table(name = "amendment")
class Amendment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String dossier;
    private int number;
    private JsonObject before;
    private JsonObject proposed;
    private String reason;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Amendment() {}

    Amendment(String dossier, JsonObject consignment) {
        this.dossier = dossier;
        this.before = consignment;
        this.proposed = consignment;
        this.reason = "";
    }

    /** It is to say that. */
    void propose(JsonObject consignment) {
        proposed = consignment;
    }

    /** Why. */
    void explain(String words) {
        reason = words;
    }

    /** From now on the case says so. */
    void send(int which, String person, Instant now) {
        number = which;
        sentBy = person;
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return id;
    }

    String dossier() {
        return dossier;
    }

    /** From 1, in the order of sending; 0 as long as it is written. */
    int number() {
        return number;
    }

    /** What the case said when this was begun. */
    JsonObject before() {
        return before;
    }

    JsonObject proposed() {
        return proposed;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String sentBy() {
        return sentBy;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    boolean isSent() {
        return sentAt != null;
    }
}
