package org.singlewindow.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Someone tried what the rules forbid. */
@Entity
@Table(name = "refused_attempt")
public class RefusedAttempt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String person;
    private String organisation;
    private String act;
    private String code;

    @SuppressWarnings("NullAway")
    protected RefusedAttempt() {}

    RefusedAttempt(Instant happenedAt, String person, String organisation, String act, String code) {
        this.happenedAt = happenedAt;
        this.person = person;
        this.organisation = organisation;
        this.act = act;
        this.code = code;
    }

    public long id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String person() {
        return person;
    }

    public String organisation() {
        return organisation;
    }

    public String act() {
        return act;
    }

    public String code() {
        return code;
    }
}
