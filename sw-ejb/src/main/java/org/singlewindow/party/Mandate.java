package org.singlewindow.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A trader lets a broker act in its name. */
@Entity
@Table(name = "mandate")
public class Mandate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 50)
    private long id;

    private String trader;
    private String broker;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway")
    protected Mandate() {}

    Mandate(String trader, String broker, String grantedBy, @Nullable LocalDate validUntil, Instant now) {
        this.trader = trader;
        this.broker = broker;
        this.grantedBy = grantedBy;
        this.validUntil = validUntil;
        this.grantedAt = now;
    }

    void end(String person, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = person;
        }
    }

    /** Whether the broker may act on that day. */
    public boolean isInForce(LocalDate day) {
        LocalDate last = validUntil;
        return endedAt == null && (last == null || !day.isAfter(last));
    }

    public long id() {
        return id;
    }

    public String trader() {
        return trader;
    }

    public String broker() {
        return broker;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** The last day; null for no end. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }
}
