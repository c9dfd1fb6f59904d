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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Something that was said about money, whoever said it, and what came of it. It does not change. */
@Entity
@Table(name = "payment_event")
class PaymentEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "heard_at")
    private Instant heardAt;

    @Enumerated(EnumType.STRING)
    private PaymentSource source;

    @Enumerated(EnumType.STRING)
    private InstitutionMessage.@Nullable Kind kind;

    private @Nullable String transaction;
    private @Nullable String number;
    private @Nullable Long amount;

    @Enumerated(EnumType.STRING)
    private PaymentOutcome outcome;

    private boolean mismatch;

    @SuppressWarnings("NullAway")
    protected PaymentEvent() {}

    PaymentEvent(PaymentSource source, @Nullable InstitutionMessage said, PaymentOutcome outcome, Instant now) {
        this.heardAt = now.truncatedTo(ChronoUnit.MICROS);
        this.source = source;
        this.kind = said == null ? null : said.kind();
        this.transaction = said == null ? null : said.transaction();
        this.number = said == null ? null : said.number();
        this.amount = said == null ? null : said.amount();
        this.outcome = outcome;
        this.mismatch = outcome.isMismatch();
    }

    /** About a day or a line of a settlement file of which nothing else is known. */
    PaymentEvent(String about, PaymentOutcome outcome, Instant now) {
        this(PaymentSource.SETTLEMENT, null, outcome, now);
        this.number = about;
    }

    boolean says(InstitutionMessage said) {
        return kind == said.kind()
                && said.transaction().equals(transaction)
                && said.number().equals(number)
                && Long.valueOf(said.amount()).equals(amount);
    }

    PaymentEventView view() {
        return new PaymentEventView(heardAt, source, kind, transaction, number, amount, outcome, mismatch);
    }

    long id() {
        return id;
    }

    Instant heardAt() {
        return heardAt;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String transaction() {
        return transaction;
    }

    PaymentOutcome outcome() {
        return outcome;
    }

    boolean isMismatch() {
        return mismatch;
    }
}
