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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;

/** Money that the institution says it took, once for each of its transactions. */
@Entity
@Table(name = "payment")
class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String transaction;
    private String number;
    private long amount;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String method;
    private boolean reversed;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Payment() {}

    Payment(long id, InstitutionMessage said) {
        this.id = id;
        this.transaction = said.transaction();
        this.number = said.number();
        this.amount = said.amount();
        this.paidAt = said.at().truncatedTo(ChronoUnit.MICROS);
        this.paidOn = LocalDate.ofInstant(said.at(), Kst.ZONE);
        this.method = said.method();
    }

    /** Whether the institution says the same of it again. */
    boolean says(InstitutionMessage said) {
        return number.equals(said.number()) && amount == said.amount();
    }

    void reverse() {
        reversed = true;
    }

    void settle(LocalDate day) {
        settledOn = day;
    }

    long id() {
        return id;
    }

    String transaction() {
        return transaction;
    }

    String number() {
        return number;
    }

    long amount() {
        return amount;
    }

    Instant paidAt() {
        return paidAt;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String method() {
        return method;
    }

    boolean isReversed() {
        return reversed;
    }

    boolean isSettled() {
        return settledOn != null;
    }
}
