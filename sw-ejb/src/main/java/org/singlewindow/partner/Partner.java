package org.singlewindow.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/** An organisation with which the window exchanges messages, and whether its system answers. */
@Entity
@Table(name = "partner")
public non-sealed class Partner implements PartnerFacts {
    private static final int WHY_LENGTH = 500;

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String endpoint;
    private String agreement;
    private String service;
    private String pauses;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "silent_since")
    private @Nullable Instant silentSince;

    @Column(name = "silent_why")
    private @Nullable String silentWhy;

    private int failures;

    @Column(name = "quiet_until")
    private @Nullable Instant quietUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Partner() {}

    /** An organisation that works on the window's screens. */
    Partner(String code) {
        this.code = code;
        this.channel = Channel.SCREENS;
        this.endpoint = "";
        this.agreement = Connection.usualAgreement(code);
        this.service = Connection.USUAL_SERVICE;
        this.pauses = RetryPlan.USUAL.written();
    }

    void describe(Connection connection) {
        endpoint = connection.endpoint();
        agreement = connection.agreement();
        service = connection.service();
        pauses = connection.pauses().written();
        tryNow();
    }

    void workBy(Channel other) {
        channel = other;
        silentSince = null;
        silentWhy = null;
        tryNow();
    }

    /** Whatever happened before, the next attempt is made at once. */
    void tryNow() {
        failures = 0;
        quietUntil = null;
    }

    void answered(Instant now) {
        answeredAt = now;
        silentSince = null;
        silentWhy = null;
        tryNow();
    }

    /** It did not answer: the more often, the longer nothing is tried. */
    void silent(Instant now, String why) {
        failures++;
        if (silentSince == null) {
            silentSince = now;
        }
        silentWhy = Written.printable(why, WHY_LENGTH);
        quietUntil = now.plus(connection().pauses().pauseAfter(failures));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean worksByOwnSystem() {
        return channel == Channel.OWN_SYSTEM;
    }

    @Override
    public Connection connection() {
        return new Connection(endpoint, agreement, service, RetryPlan.parse(pauses));
    }

    @Override
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public @Nullable Instant silentSince() {
        return silentSince;
    }

    @Override
    public @Nullable String silentWhy() {
        return silentWhy;
    }

    @Override
    public @Nullable Instant quietUntil() {
        return quietUntil;
    }

    @Override
    public long version() {
        return version;
    }
}
