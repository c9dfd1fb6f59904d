package org.singlewindow.location;

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

/** One official list of places; the latest that has taken effect is in force. */
@Entity
@Table(name = "place_list")
public class PlaceList {
    /** How far a list is. */
    public enum State {
        /** Its places are being written. */
        LOADING,
        /** Complete: in force from its day on, until a later one is. */
        READY,
        /** Its places could not be written. */
        FAILED,
        /** An administrator took it back. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_list_id")
    @SequenceGenerator(name = "place_list_id", sequenceName = "place_list_id", allocationSize = 1)
    private int id;

    private String title;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private State state = State.LOADING;

    private int places;

    @Column(name = "places_loaded")
    private int placesLoaded;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    private String digest;

    @SuppressWarnings("NullAway")
    protected PlaceList() {}

    PlaceList(String title, LocalDate effectiveFrom, PlacesFile file, String loadedBy, Instant loadedAt) {
        this.title = title;
        this.effectiveFrom = effectiveFrom;
        this.places = file.rows().size();
        this.digest = file.digest();
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    void loaded(int more) {
        placesLoaded += more;
        if (placesLoaded == places) {
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

    public int places() {
        return places;
    }

    public int placesLoaded() {
        return placesLoaded;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public String loadedBy() {
        return loadedBy;
    }
}
