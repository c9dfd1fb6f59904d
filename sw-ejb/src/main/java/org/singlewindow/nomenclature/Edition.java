package org.singlewindow.nomenclature;

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

/** One edition of the Harmonized System; the latest that has taken effect is in force. */
@Entity
@Table(name = "nomenclature_edition")
public class Edition {
    /** How far an edition is. */
    public enum State {
        /** Its codes are being written. */
        LOADING,
        /** Complete: in force from its day on, until a later one is. */
        READY,
        /** Its codes could not be written. */
        FAILED,
        /** An administrator took it back. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomenclature_id")
    @SequenceGenerator(name = "nomenclature_id", sequenceName = "nomenclature_id", allocationSize = 1)
    private int id;

    private String title;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private State state = State.LOADING;

    private int codes;

    @Column(name = "codes_loaded")
    private int codesLoaded;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    private String digest;
    private boolean shipped;

    @SuppressWarnings("NullAway")
    protected Edition() {}

    private Edition(
            String title, LocalDate effectiveFrom, int codes, String digest, String loadedBy, Instant loadedAt) {
        this.title = title;
        this.effectiveFrom = effectiveFrom;
        this.codes = codes;
        this.digest = digest;
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    static Edition shipped(String title, LocalDate effectiveFrom, NomenclatureFile file, Instant now) {
        Edition edition = new Edition(title, effectiveFrom, file.rows().size(), file.digest(), "system", now);
        edition.shipped = true;
        return edition;
    }

    static Edition official(String title, LocalDate effectiveFrom, NomenclatureFile file, String by, Instant now) {
        return new Edition(title, effectiveFrom, file.rows().size(), file.digest(), by, now);
    }

    void loaded(int more) {
        codesLoaded += more;
        if (codesLoaded == codes) {
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

    public String title() {
        return title;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public State state() {
        return state;
    }

    public int codes() {
        return codes;
    }

    public int codesLoaded() {
        return codesLoaded;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public String loadedBy() {
        return loadedBy;
    }

    /** Whether it came with the window, and so cannot be taken back. */
    public boolean isShipped() {
        return shipped;
    }

    String digest() {
        return digest;
    }
}
