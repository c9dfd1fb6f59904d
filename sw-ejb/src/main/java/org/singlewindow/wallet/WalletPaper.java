package org.singlewindow.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;

/** A paper that a company keeps. */
@Entity
@Table(name = "wallet_paper")
public class WalletPaper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    private String reference;
    private String owner;
    private String kind;
    private String title;
    private String number;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private @Nullable BigDecimal quantity;
    private String unit;

    @Column(name = "file_name")
    private String fileName;

    private long size;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private boolean warned;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    private String maker;
    private String establishment;

    @Version
    private long version;

    /**
     * What is said about a paper.
     *
     * @param kind as documents call it, such as {@code health-certificate}
     * @param validUntil null where it does not end
     * @param quantity null where it is for no quantity
     * @param issuedOn null where it does not matter
     * @param maker of the goods that it is about; empty where it is about none
     * @param establishment its number
     */
    public record Described(
            String kind,
            String title,
            String number,
            @Nullable LocalDate validUntil,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable LocalDate issuedOn,
            String maker,
            String establishment) {}

    @SuppressWarnings("NullAway")
    protected WalletPaper() {}

    WalletPaper(long id, String owner, Described described, String fileName, long size, Instant now) {
        this.id = id;
        this.reference = Reference.of("WP", Year.from(now.atZone(Kst.ZONE)), id);
        this.owner = owner;
        this.kind = described.kind();
        this.title = described.title();
        this.number = described.number();
        this.validUntil = described.validUntil();
        this.quantity = described.quantity();
        this.unit = described.unit();
        this.issuedOn = described.issuedOn();
        this.maker = described.maker();
        this.establishment = described.establishment();
        this.fileName = fileName;
        this.size = size;
        this.addedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.usedAt = addedAt;
    }

    void used(Instant now) {
        usedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Its last day comes near; said once. */
    boolean warn(LocalDate soon) {
        if (warned || validUntil == null || validUntil.isAfter(soon)) {
            return false;
        }
        warned = true;
        return true;
    }

    WalletView view(Wallets.Used used, LocalDate today, int soonDays) {
        LocalDate last = validUntil;
        boolean ended = last != null && last.isBefore(today);
        return new WalletView(
                reference,
                owner,
                kind,
                title,
                number,
                last,
                quantity == null ? null : quantity.subtract(used.quantity()),
                unit,
                fileName,
                size,
                used.uses(),
                ended,
                last != null && !ended && !last.isAfter(today.plusDays(soonDays)),
                issuedOn,
                maker,
                establishment);
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String owner() {
        return owner;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    BigDecimal quantity() {
        return quantity;
    }

    Instant usedAt() {
        return usedAt;
    }

    boolean isWarned() {
        return warned;
    }
}
