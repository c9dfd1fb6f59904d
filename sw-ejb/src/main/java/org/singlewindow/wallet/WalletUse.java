package org.singlewindow.wallet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** That a consignment has a paper of a wallet, and how much it takes of it. */
@Entity
@Table(name = "wallet_use")
class WalletUse {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sw_id")
    @SequenceGenerator(name = "sw_id", sequenceName = "sw_id", allocationSize = 200)
    private long id;

    @Column(name = "paper_id")
    private long paper;

    @SuppressWarnings("UnusedVariable")
    private String dossier;

    /** What is taken out of a consignment counts no more: where this goes, the use goes with it. */
    private @Nullable Long attachment;

    private BigDecimal quantity;

    @Column(name = "used_at")
    private Instant usedAt;

    @SuppressWarnings("NullAway")
    protected WalletUse() {}

    WalletUse(WalletPaper paper, String dossier, @Nullable Long attachment, BigDecimal quantity, Instant now) {
        this.paper = paper.id();
        this.dossier = dossier;
        this.attachment = attachment;
        this.quantity = quantity;
        this.usedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same consignment takes more of it. */
    void takes(BigDecimal more) {
        quantity = quantity.add(more);
    }

    long paper() {
        return paper;
    }

    @Nullable
    Long attachment() {
        return attachment;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
