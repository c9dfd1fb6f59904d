package org.singlewindow.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;

/** Money that goes back, out of one payment. */
@Entity
@Table(name = "refund")
class Refund {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;

    @Column(name = "payment_id")
    private long payment;

    private String transaction;

    @Column(name = "charge_id")
    private @Nullable Long charge;

    private long amount;

    @Enumerated(EnumType.STRING)
    private Why why;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Version
    private long version;

    /** Why money goes back. */
    enum Why {
        /** The application was taken back, or an approval from elsewhere made it unnecessary. */
        WITHDRAWN,
        /** It was paid already. */
        DOUBLE,
        /** It was not the amount that was asked. */
        WRONG_AMOUNT,
        /** There is no such number. */
        UNKNOWN_NUMBER,
        /** Nothing was to be paid under that number any more. */
        CANCELLED,
        /** What was answered later costs less. */
        LOWERED
    }

    /** Where it stands. */
    enum State {
        /** The institution is to be asked. */
        WANTED,
        /** It was asked. */
        ASKED,
        DONE,
        FAILED,
        /** It failed, and another one is wanted in its place. */
        REPLACED,
        /** The payment was taken back itself: nothing is to be given back. */
        NEEDLESS
    }

    @SuppressWarnings("NullAway")
    protected Refund() {}

    Refund(long id, Payment payment, @Nullable Charge charge, long amount, Why why, Instant now) {
        this.id = id;
        this.reference = Reference.of("RF", Year.from(now.atZone(Kst.ZONE)), id);
        this.payment = payment.id();
        this.transaction = payment.transaction();
        this.charge = charge == null ? null : charge.id();
        this.amount = amount;
        this.why = why;
        this.state = State.WANTED;
        this.wantedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The institution is asked; what is done, or was never to be done, stays so. */
    void asked(Instant now) {
        if (state == State.WANTED || state == State.ASKED) {
            state = State.ASKED;
            askedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Whether the institution is to be asked, or was asked before that and nothing was heard of it. */
    boolean isToAsk(Instant askedBefore) {
        return state == State.WANTED || state == State.ASKED && askedAt != null && askedAt.isBefore(askedBefore);
    }

    void done(LocalDate day) {
        state = State.DONE;
        doneOn = day;
    }

    void failed() {
        state = State.FAILED;
    }

    void replaced() {
        state = State.REPLACED;
    }

    void settle(LocalDate day) {
        settledOn = day;
    }

    void needless() {
        state = State.NEEDLESS;
    }

    PaymentProvider.RefundOrder order() {
        return new PaymentProvider.RefundOrder(reference, transaction, amount);
    }

    /** Whether it gives back the same. */
    boolean isLike(Refund other) {
        return Objects.equals(charge, other.charge) && amount == other.amount && why == other.why;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long payment() {
        return payment;
    }

    String transaction() {
        return transaction;
    }

    @Nullable
    Long charge() {
        return charge;
    }

    long amount() {
        return amount;
    }

    Why why() {
        return why;
    }

    State state() {
        return state;
    }

    Instant wantedAt() {
        return wantedAt;
    }

    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    boolean isSettled() {
        return settledOn != null;
    }
}
