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
    private Source source;

    @Enumerated(EnumType.STRING)
    private InstitutionMessage.@Nullable Kind kind;

    private @Nullable String transaction;
    private @Nullable String number;
    private @Nullable Long amount;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean mismatch;

    /** Where it was said. */
    public enum Source {
        CALLBACK,
        SETTLEMENT
    }

    /** What came of it. */
    public enum Outcome {
        APPLIED(false),
        /** Known already. */
        DUPLICATE(false),
        /** Signed too long ago, or for a time to come: nothing was believed. */
        LATE(false),
        /** Not signed by the institution: nothing was believed. */
        FORGED(false),
        /** Signed, and not to be understood. */
        MALFORMED(true),
        /** Paid twice; the newer goes back. */
        DOUBLE(false),
        /** Another amount than was asked: what is too much goes back, and all of it where it is too little. */
        WRONG_AMOUNT(true),
        /** No number of ours; the money goes back. */
        UNKNOWN_NUMBER(true),
        /** A number that is good for nothing any more; the money goes back. */
        CANCELLED_NUMBER(false),
        /** The institution could not give it back. */
        NOT_RETURNED(true),
        /** It cannot be, going by what was said before. */
        CONTRADICTS(true),
        /** It stands in the ledger, and not in the settlement file. */
        MISSING(true);

        private final boolean mismatch;

        Outcome(boolean mismatch) {
            this.mismatch = mismatch;
        }

        /** Whether a person has to look at it. */
        boolean isMismatch() {
            return mismatch;
        }
    }

    @SuppressWarnings("NullAway")
    protected PaymentEvent() {}

    PaymentEvent(Source source, @Nullable InstitutionMessage said, Outcome outcome, Instant now) {
        this.heardAt = now.truncatedTo(ChronoUnit.MICROS);
        this.source = source;
        this.kind = said == null ? null : said.kind();
        this.transaction = said == null ? null : said.transaction();
        this.number = said == null ? null : said.number();
        this.amount = said == null ? null : said.amount();
        this.outcome = outcome;
        this.mismatch = outcome.isMismatch();
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

    @Nullable String number() {
        return number;
    }

    @Nullable String transaction() {
        return transaction;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean isMismatch() {
        return mismatch;
    }
}
