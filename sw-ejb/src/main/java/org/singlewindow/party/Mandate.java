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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A trader lets a broker, forwarder or agent act in its name, once that one has accepted. */
@Entity
@Table(name = "mandate")
public non-sealed class Mandate implements MandateFacts {
    private static final String SEPARATOR = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String trader;
    private String broker;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private String documents;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway")
    protected Mandate() {}

    Mandate(String trader, String broker, String grantedBy, Scope scope, Instant now) {
        this.trader = trader;
        this.broker = broker;
        this.grantedBy = grantedBy;
        this.documents = String.join(SEPARATOR, new TreeSet<>(scope.documents()));
        this.validUntil = scope.validUntil();
        this.grantedAt = now;
    }

    /**
     * What a mandate is for.
     *
     * @param documents codes of the documents it covers; empty for all
     * @param validUntil the last day; null for no end
     */
    public record Scope(Set<String> documents, @Nullable LocalDate validUntil) {
        public Scope {
            documents = Set.copyOf(documents);
        }
    }

    /** How far a mandate is. */
    public enum State {
        /** Granted, and not yet accepted by the other side. */
        OFFERED,
        IN_FORCE,
        ENDED
    }

    void accept(String person, Instant now) {
        acceptedAt = now;
        acceptedBy = person;
    }

    void end(String person, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = person;
        }
    }

    @Override
    public State state(LocalDate day) {
        LocalDate last = validUntil;
        if (endedAt != null || last != null && day.isAfter(last)) {
            return State.ENDED;
        }
        return acceptedAt == null ? State.OFFERED : State.IN_FORCE;
    }

    @Override
    public boolean isInForce(LocalDate day) {
        return state(day) == State.IN_FORCE;
    }

    @Override
    public boolean covers(String document) {
        return documents.isEmpty() || documents().contains(document);
    }

    @Override
    public List<String> documents() {
        return documents.isEmpty() ? List.of() : List.of(documents.split(SEPARATOR));
    }

    @Override
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    @Override
    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String trader() {
        return trader;
    }

    @Override
    public String broker() {
        return broker;
    }

    @Override
    public String grantedBy() {
        return grantedBy;
    }

    @Override
    public Instant grantedAt() {
        return grantedAt;
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public @Nullable String endedBy() {
        return endedBy;
    }
}
