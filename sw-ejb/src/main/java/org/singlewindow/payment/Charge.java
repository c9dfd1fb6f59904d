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
import org.singlewindow.form.Fee;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;

/** What one application costs its applicant. */
@Entity
@Table(name = "charge")
class Charge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String application;
    private String dossier;
    private String document;

    @Column(name = "definition_version")
    private int definitionVersion;

    private String agency;
    private String payer;
    private long amount;

    @Enumerated(EnumType.STRING)
    private ChargeState state;

    @Enumerated(EnumType.STRING)
    private Fee.Hold holds;

    @Column(name = "back_percent")
    private int back;

    private String number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Column(name = "work_at")
    private @Nullable Instant workAt;

    @Column(name = "result_at")
    private @Nullable Instant resultAt;

    @Column(name = "payment_id")
    private @Nullable Long payment;

    @Column(name = "paid_at")
    private @Nullable Instant paidAt;

    @Version
    private long version;

    /**
     * What is charged.
     *
     * @param amount in won
     */
    record Assessed(
            String application,
            String dossier,
            String document,
            int definitionVersion,
            String agency,
            String payer,
            long amount,
            Fee fee,
            LocalDate dueOn) {}

    @SuppressWarnings("NullAway")
    protected Charge() {}

    Charge(long id, Assessed assessed, String number, Instant now) {
        this.id = id;
        this.reference = Reference.of("FE", Year.from(now.atZone(Kst.ZONE)), id);
        this.application = assessed.application();
        this.dossier = assessed.dossier();
        this.document = assessed.document();
        this.definitionVersion = assessed.definitionVersion();
        this.agency = assessed.agency();
        this.payer = assessed.payer();
        this.amount = assessed.amount();
        this.state = ChargeState.NOTIFIED;
        this.holds = assessed.fee().holds();
        this.back = assessed.fee().back();
        this.number = number;
        this.dueOn = assessed.dueOn();
        this.assessedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Does what the act says, if that can be done now. */
    void apply(ChargeAct act) {
        if (!act.isPossibleIn(state)) {
            throw Refusal.notNow("payment.not-now", reference);
        }
        state = act.to();
    }

    /** Paid by this payment. */
    void paid(Payment by) {
        apply(ChargeAct.PAY);
        payment = by.id();
        paidAt = by.paidAt();
    }

    /** The institution took the payment back. */
    void reversed() {
        apply(ChargeAct.REVERSE);
        payment = null;
        paidAt = null;
    }

    /** Another amount, under another number. */
    void renewed(long newAmount, String newNumber) {
        apply(ChargeAct.RENEW);
        amount = newAmount;
        number = newNumber;
    }

    /** It costs less by now; the rest goes back. */
    void lowered(long by) {
        amount -= by;
    }

    /** Work has begun: from now on not everything is given back. */
    void worked(Instant now) {
        if (workAt == null) {
            workAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** It was approved: the money was there, or nothing waited for it. */
    void resulted(Instant now) {
        resultAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether what was to wait for the money is done. */
    boolean isOutrun() {
        return holds == Fee.Hold.WORK && workAt != null || holds != Fee.Hold.NOTHING && resultAt != null;
    }

    /** What is given back to who withdraws now, in won. */
    long refundable() {
        return workAt == null ? amount : amount * back / 100;
    }

    ChargeView view() {
        return new ChargeView(
                reference,
                application,
                dossier,
                document,
                definitionVersion,
                agency,
                payer,
                amount,
                state,
                holds,
                number,
                dueOn,
                assessedAt,
                paidAt);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String application() {
        return application;
    }

    String dossier() {
        return dossier;
    }

    String document() {
        return document;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    String agency() {
        return agency;
    }

    String payer() {
        return payer;
    }

    long amount() {
        return amount;
    }

    ChargeState state() {
        return state;
    }

    Fee.Hold holds() {
        return holds;
    }

    String number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Long payment() {
        return payment;
    }

    boolean isPaidBy(Payment one) {
        return Objects.equals(payment, one.id());
    }
}
