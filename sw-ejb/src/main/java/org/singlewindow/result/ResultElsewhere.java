package org.singlewindow.result;

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
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;

/** What an agency decided about an application that never went through the window. It does not change. */
@Entity
@Table(name = "result_elsewhere")
public non-sealed class ResultElsewhere implements ResultElsewhereFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String agency;
    private String document;
    private String number;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private String reason;

    @Column(name = "business_number")
    private String businessNumber;

    private @Nullable String declaration;

    @Column(name = "bill_of_lading")
    private @Nullable String billOfLading;

    @Column(name = "cargo_number")
    private @Nullable String cargoNumber;

    @Column(name = "bill_key")
    private @Nullable String billKey;

    @Column(name = "cargo_key")
    private @Nullable String cargoKey;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    /** What the agency decided. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }

    /**
     * What is reported.
     *
     * @param number of the agency's certificate or decision; with the document it is this decision's name
     * @param validUntil last day; null for a single consignment
     * @param reason of a refusal, in the agency's words; else empty
     * @param businessNumber of the applicant; digits count, whatever stands between them
     * @param declaration reference of the declaration; null where the agency knows only what carries the goods
     */
    public record Reported(
            String document,
            String number,
            Outcome outcome,
            LocalDate decidedOn,
            @Nullable LocalDate validUntil,
            String reason,
            String businessNumber,
            @Nullable String declaration,
            Carriage carriage) {}

    @SuppressWarnings("NullAway")
    protected ResultElsewhere() {}

    ResultElsewhere(long id, String agency, Reported reported, String reportedBy, Instant now) {
        this.id = id;
        this.reference = Reference.of("RE", Year.from(now.atZone(Kst.ZONE)), id);
        this.agency = agency;
        this.document = reported.document();
        this.number = reported.number();
        this.outcome = reported.outcome();
        this.decidedOn = reported.decidedOn();
        this.validUntil = reported.validUntil();
        this.reason = reported.reason();
        this.businessNumber = reported.businessNumber();
        this.declaration = reported.declaration();
        this.billOfLading = reported.carriage().billOfLading();
        this.cargoNumber = reported.carriage().cargoNumber();
        this.billKey = reported.carriage().billKey();
        this.cargoKey = reported.carriage().cargoKey();
        this.reportedBy = reportedBy;
        // As the database keeps it: what is said at once and what is read later are the same.
        this.reportedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the same is said again. */
    boolean says(Reported other) {
        return reported().equals(other);
    }

    private Reported reported() {
        return new Reported(
                document, number, outcome, decidedOn, validUntil, reason, businessNumber, declaration, carriage());
    }

    /** Whether it may be carried to this declaration, going by who and by what. */
    boolean names(String declarationReference, Carriage declared) {
        return declaration != null
                ? Objects.equals(declaration, declarationReference)
                : carriage().meets(declared);
    }

    /** Whether it may be about the same cargo, written otherwise: a person has to look. */
    boolean isNear(Carriage declared) {
        return declaration == null && carriage().isNear(declared);
    }

    @Override
    public Carriage carriage() {
        return new Carriage(billOfLading, cargoNumber);
    }

    long id() {
        return id;
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public String agency() {
        return agency;
    }

    @Override
    public String document() {
        return document;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public LocalDate decidedOn() {
        return decidedOn;
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public String businessNumber() {
        return businessNumber;
    }

    @Override
    public @Nullable String declaration() {
        return declaration;
    }

    @Override
    public String reportedBy() {
        return reportedBy;
    }

    @Override
    public Instant reportedAt() {
        return reportedAt;
    }
}
