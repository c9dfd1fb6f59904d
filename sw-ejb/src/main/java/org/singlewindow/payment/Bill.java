package org.singlewindow.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One amount under one electronic payment number, for one charge or for several, of several agencies maybe. */
@Entity
@Table(name = "bill")
class Bill {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String number;
    private String payer;
    private long amount;

    @Column(name = "made_at")
    private Instant madeAt;

    private boolean cancelled;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Bill() {}

    Bill(long id, String number, String payer, long amount, Instant now) {
        this.id = id;
        this.number = number;
        this.payer = payer;
        this.amount = amount;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void cancel() {
        cancelled = true;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    String payer() {
        return payer;
    }

    long amount() {
        return amount;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
