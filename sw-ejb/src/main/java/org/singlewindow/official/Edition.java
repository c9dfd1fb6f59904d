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

/**
 * One edition of an official list: written part by part, then in force from its day on, until a later one is. Its entries
 * are where the list keeps them.
 */
@Entity
@Table(name = "official_edition")
public non-sealed class Edition implements EditionFacts {
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
    }

    /** So many more were written; with the last of them it is ready. */
    void loaded(int more) {
        entriesLoaded += more;
        if (entriesLoaded == entries) {
            state = State.READY;
        }
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
