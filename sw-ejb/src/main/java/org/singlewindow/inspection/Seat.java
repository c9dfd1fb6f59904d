package org.singlewindow.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place in a calendar that an inspection has taken. */
@Entity
@Table(name = "inspection_seat")
class Seat {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String calendar;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int number;

    @Column(name = "inspection_id")
    private long inspection;

    @SuppressWarnings("NullAway")
    protected Seat() {}

    Seat(String calendar, Instant startsAt, int number, long inspection) {
        this.calendar = calendar;
        this.startsAt = startsAt;
        this.number = number;
        this.inspection = inspection;
    }

    /** Another one of the same visit has it from now on. */
    void handTo(long other) {
        inspection = other;
    }

    long id() {
        return id;
    }

    String calendar() {
        return calendar;
    }

    Instant startsAt() {
        return startsAt;
    }

    int number() {
        return number;
    }

    long inspection() {
        return inspection;
    }
}
