package org.singlewindow.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** That the settlement file of a day was held against the ledger. */
@Entity
@Table(name = "settled_day")
class SettledDay {
    @Id
    private LocalDate day;

    @Column(name = "read_at")
    private Instant readAt;

    private int lines;

    @SuppressWarnings("NullAway")
    protected SettledDay() {}

    SettledDay(LocalDate day, int lines, Instant now) {
        this.day = day;
        this.lines = lines;
        this.readAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate day() {
        return day;
    }

    int lines() {
        return lines;
    }

    Instant readAt() {
        return readAt;
    }
}
