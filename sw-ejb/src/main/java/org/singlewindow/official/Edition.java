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
public class Edition {
    /** How far an edition is. */
    public enum State {
        /** Its entries are being written. */
        LOADING,
        /** Complete: in force from its day on, until a later one is. */
        READY,
        /** Its entries could not be written. */
        FAILED,
        /** An administrator took it back. */
        WITHDRAWN
    }

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

    public int id() {
        return id;
    }

    /** The name of the list that it is an edition of. */
    public String list() {
        return list;
    }

    public String title() {
        return title;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public State state() {
        return state;
    }

    public int entries() {
        return entries;
    }

    public int entriesLoaded() {
        return entriesLoaded;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public String loadedBy() {
        return loadedBy;
    }

    public String digest() {
        return digest;
    }

    /** Whether it came with the window, and so cannot be taken back. */
    public boolean isShipped() {
        return shipped;
    }

    /** Whether an administrator can take it back. */
    public boolean canBeTakenBack() {
        return state == State.READY && !shipped;
    }
}
