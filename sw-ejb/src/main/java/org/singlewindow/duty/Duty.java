package org.singlewindow.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** The duties of one declaration. */
@Entity
@Table(name = "declared_duty")
public class Duty {
    private static final long MOST = 9_999_999_999_999L;
    private static final int NUMBER_LENGTH = 40;

    @Id
    private String declaration;

    private String dossier;
    private long customs;
    private long vat;
    private long other;
    private String number = "";

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private boolean waits;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "stated_by")
    private String statedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Version
    private long version;

    /**
     * What customs says; in won.
     *
     * @param waits whether it releases only what is paid
     */
    public record Stated(
            long customs,
            long vat,
            long other,
            String number,
            @Nullable LocalDate dueOn,
            boolean waits) {
        /** The same as it is kept; refused where no duty can be so. */
        Stated asKept() {
            for (long amount : new long[] {customs, vat, other}) {
                if (amount < 0 || amount > MOST) {
                    throw Refusal.notValid("duty.no-amount", MOST);
                }
            }
            String line = ResidentNumber.refuseIn(Written.line(number));
            if (Written.length(line) > NUMBER_LENGTH) {
                throw Refusal.notValid("duty.number-too-long", NUMBER_LENGTH);
            }
            return new Stated(customs, vat, other, line, dueOn, waits);
        }
    }

    @SuppressWarnings("NullAway")
    protected Duty() {}

    @SuppressWarnings("NullAway")
    Duty(DeclarationFacts declaration) {
        this.declaration = declaration.reference();
        this.dossier = declaration.dossierReference();
    }

    /** What is owed now; what was paid counts for the same amount only. */
    void state(Stated stated, Actor officer, Instant now) {
        boolean same = customs + vat + other == stated.customs() + stated.vat() + stated.other();
        customs = stated.customs();
        vat = stated.vat();
        other = stated.other();
        number = stated.number();
        dueOn = stated.dueOn();
        waits = stated.waits();
        paidOn = same ? paidOn : null;
        statedBy = officer.person();
        statedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void paid(LocalDate day) {
        paidOn = day;
    }

    void notPaid() {
        paidOn = null;
    }

    DutyView view() {
        return new DutyView(declaration, customs, vat, other, number, dueOn, waits, paidOn);
    }

    String declaration() {
        return declaration;
    }

    String dossier() {
        return dossier;
    }
}
