package org.singlewindow.automatic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a document is decided automatically, where its rule allows it. */
@Entity
@Table(name = "automatic_switch")
class Switch {
    @Id
    private String document;

    @Column(name = "is_on")
    private boolean on;

    private @Nullable String proposer;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Switch() {}

    /** Off, as everything begins. */
    Switch(String document, Instant now) {
        this.document = document;
        this.changedAt = now;
    }

    /** Somebody wants it on. */
    void propose(String person, Instant now) {
        proposer = person;
        changedAt = now;
    }

    void turn(boolean wanted, Instant now) {
        on = wanted;
        proposer = null;
        changedAt = now;
    }

    String document() {
        return document;
    }

    boolean isOn() {
        return on;
    }

    /** Who wants it on; null where nobody waits for a second administrator. */
    @Nullable
    String proposer() {
        return proposer;
    }

    Instant changedAt() {
        return changedAt;
    }
}
