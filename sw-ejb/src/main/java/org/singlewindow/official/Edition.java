package org.singlewindow.official;

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

/**
 * One edition of an official list: written part by part, then approved by a second administrator, then in force from its day
 * on, until a later one is. Its entries are where the list keeps them.
 */
@Entity
@Table(name = "official_edition")
public non-sealed class Edition implements EditionFacts {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "official_edition_id")
    @SequenceGenerator(name = "official_edition_id", sequenceName = "official_edition_id", allocationSize = 1)
    private int id;

    private String list;

    private String title;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private State state = State.LOADING;

    private int entries;

    @Column(name = "entries_loaded")
    private int entriesLoaded;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    private String digest;

    private boolean shipped;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    private @Nullable String reason;

    @Column(name = "end_asked_by")
    private @Nullable String endAskedBy;

    @Column(name = "end_asked_at")
    private @Nullable Instant endAskedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    /**
     * What an edition is of.
     *
     * @param entries how many it has
     * @param digest SHA-256 over what was handed in, in lower-case hex
     * @param shipped whether it comes with the window
     */
    record Source(String list, String title, LocalDate effectiveFrom, int entries, String digest, boolean shipped) {}

    @SuppressWarnings("NullAway")
    protected Edition() {}

    Edition(long id, Source source, String loadedBy, Instant loadedAt) {
        this.id = Math.toIntExact(id);
        this.list = source.list();
        this.title = source.title();
        this.effectiveFrom = source.effectiveFrom();
        this.entries = source.entries();
        this.digest = source.digest();
        this.shipped = source.shipped();
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
        if (!shipped) {
            proposedBy = loadedBy;
            proposedAt = loadedAt;
        }
    }

    /** So many more were written; with the last of them it waits for a second administrator, unless it comes with the window. */
    void loaded(int more) {
        entriesLoaded += more;
        if (entriesLoaded == entries) {
            state = shipped ? State.READY : State.PROPOSED;
        }
    }

    /** Somebody asks to take it back; it goes on until another administrator agrees. Who brought it in force stays known. */
    void askToEnd(String person, Instant at) {
        state = State.ENDING;
        endAskedBy = person;
        endAskedAt = at;
        endReason = null;
    }

    /** Another administrator agrees to what is proposed. */
    void approve(String person) {
        if (state == State.ENDING) {
            state = State.WITHDRAWN;
        } else {
            state = State.READY;
            approvedBy = person;
        }
    }

    /** Another administrator does not agree. */
    void refuse(String why) {
        if (state == State.ENDING) {
            state = State.READY;
            endReason = why;
        } else {
            state = State.REFUSED;
            reason = why;
        }
    }

    /** Whoever proposed thinks better of it. */
    void takeBack() {
        state = state == State.ENDING ? State.READY : State.WITHDRAWN;
    }

    void fail() {
        state = State.FAILED;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public String list() {
        return list;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public int entries() {
        return entries;
    }

    @Override
    public int entriesLoaded() {
        return entriesLoaded;
    }

    @Override
    public Instant loadedAt() {
        return loadedAt;
    }

    @Override
    public String loadedBy() {
        return loadedBy;
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
    public @Nullable String approvedBy() {
        return approvedBy;
    }

    @Override
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public @Nullable String endReason() {
        return endReason;
    }

    @Override
    public @Nullable String askedBy() {
        return state == State.ENDING ? endAskedBy : proposedBy;
    }

    @Override
    public @Nullable Instant askedAt() {
        return state == State.ENDING ? endAskedAt : proposedAt;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public boolean isShipped() {
        return shipped;
    }

    @Override
    public boolean canBeTakenBack() {
        return state == State.READY && !shipped;
    }
}
