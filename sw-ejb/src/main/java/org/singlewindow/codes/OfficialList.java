package org.singlewindow.codes;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A list that somebody else publishes and an administrator loads: written part by part, then in force from its day on,
 * until a later one is. Which columns count its entries, each kind of list says.
 */
@MappedSuperclass
public abstract class OfficialList {
    /** How far a list is. */
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

    private String title;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private State state = State.LOADING;

    private int entries;

    private int entriesLoaded;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    private String digest;

    /**
     * What is loaded.
     *
     * @param entries how many it has
     * @param digest SHA-256 over what was handed in, in lower-case hex
     */
    public record Source(String title, LocalDate effectiveFrom, int entries, String digest) {}

    @SuppressWarnings("NullAway")
    protected OfficialList() {}

    protected OfficialList(Source source, String loadedBy, Instant loadedAt) {
        this.title = source.title();
        this.effectiveFrom = source.effectiveFrom();
        this.entries = source.entries();
        this.digest = source.digest();
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    public abstract int id();

    /** So many more were written; with the last of them it is ready. */
    public void loaded(int more) {
        entriesLoaded += more;
        if (entriesLoaded == entries) {
            state = State.READY;
        }
    }

    public void fail() {
        state = State.FAILED;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
    }

    /** Whether it came with the window, and so cannot be taken back. */
    public boolean isShipped() {
        return false;
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
}
