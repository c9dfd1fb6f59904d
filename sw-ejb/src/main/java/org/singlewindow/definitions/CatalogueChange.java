package org.singlewindow.definitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;

/**
 * One version of an entry of the catalogue that an administrator wrote. A draft may be written again and again; once it is
 * in force its text stands.
 */
@Entity
@Table(name = "catalogue_change")
public non-sealed class CatalogueChange implements CatalogueChangeFacts {
    /** How far a change is. */
    public enum State {
        DRAFT,
        /** Waits for another administrator; it is not written until he has spoken, or it was taken back. */
        PROPOSED,
        /** From its day on; before that day it can still be taken back. */
        IN_FORCE,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Enumerated(EnumType.STRING)
    private CatalogueKind kind;

    private String code;
    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    private String text;
    private int revision;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway")
    protected CatalogueChange() {}

    CatalogueChange(CatalogueKind kind, String code, int version, String text, String by, Instant now) {
        this.kind = kind;
        this.code = code;
        this.version = version;
        this.state = State.DRAFT;
        this.text = text;
        this.revision = 1;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /**
     * Writes the draft anew.
     *
     * @param before the revision that the writer read: what someone else saved since is not overwritten
     */
    void write(int before, String newText, String by, Instant now) {
        refuseUnlessDraft();
        if (before != revision) {
            throw Refusal.changedMeanwhile("catalogue.changed-elsewhere", code);
        }
        text = newText;
        revision++;
        writtenBy = by;
        writtenAt = now;
    }

    /** Asks another administrator to put the draft in force from that day on. */
    void propose(LocalDate from, String by, Instant now) {
        refuseUnlessDraft();
        state = State.PROPOSED;
        revision++;
        effectiveFrom = from;
        proposedBy = by;
        proposedAt = now;
    }

    /** It is a draft again: the proposer took it back, or another administrator refused it. */
    void reopen() {
        refuseUnlessProposed();
        state = State.DRAFT;
        revision++;
        effectiveFrom = null;
        proposedBy = null;
        proposedAt = null;
    }

    /**
     * From that day on this is what holds; the text is kept as given and never changes again.
     *
     * @param by somebody other than who proposed it
     */
    void putInForce(String finalText, LocalDate from, String by, Instant now) {
        refuseUnlessProposed();
        if (by.equals(proposedBy)) {
            throw Refusal.notAllowed("catalogue.own-proposal", code);
        }
        text = finalText;
        effectiveFrom = from;
        settle(State.IN_FORCE, by, now);
    }

    /** Takes back a draft, or a version whose day has not come. */
    void withdraw(LocalDate today, String by, Instant now) {
        boolean planned = state == State.IN_FORCE && effectiveFrom != null && effectiveFrom.isAfter(today);
        if (state != State.DRAFT && !planned) {
            throw Refusal.notNow("catalogue.cannot-withdraw", code, version);
        }
        settle(State.WITHDRAWN, by, now);
    }

    private void refuseUnlessProposed() {
        if (state != State.PROPOSED) {
            throw Refusal.notNow("catalogue.not-proposed", code);
        }
    }

    private void refuseUnlessDraft() {
        if (state == State.PROPOSED) {
            throw Refusal.notNow("catalogue.waits", code);
        }
        if (state != State.DRAFT) {
            throw Refusal.notNow("catalogue.no-draft", code);
        }
    }

    private void settle(State next, String by, Instant now) {
        state = next;
        decidedBy = by;
        decidedAt = now;
    }

    @Override
    public CatalogueKind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Override
    public String writtenBy() {
        return writtenBy;
    }

    @Override
    public Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public @Nullable String proposedBy() {
        return proposedBy;
    }

    @Override
    public @Nullable Instant proposedAt() {
        return proposedAt;
    }

    @Override
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    @Override
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
