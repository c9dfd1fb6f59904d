package org.singlewindow.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one declaration has used of a goods item on a certificate: written once, and returned if it is cancelled. */
@Entity
@Table(name = "write_off")
@IdClass(WriteOff.Key.class)
public class WriteOff {
    @Id
    private String certificate;

    @Id
    private String declaration;

    @Id
    private int sequence;

    private BigDecimal quantity;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    /** What became of writing it. */
    public enum Outcome {
        WRITTEN,
        /** The declaration had written it before, and it counts. */
        KNOWN,
        /** Less than that is left. */
        TOO_MUCH
    }

    @SuppressWarnings("NullAway")
    protected WriteOff() {}

    WriteOff(String certificate, String declaration, int sequence, BigDecimal quantity, Instant now) {
        this.certificate = certificate;
        this.declaration = declaration;
        this.sequence = sequence;
        this.quantity = quantity;
        this.writtenAt = now;
    }

    void giveBack(Instant now) {
        returnedAt = now;
    }

    /** Counts again, as that one says, after it was given back. */
    void takeAgain(WriteOff again) {
        quantity = again.quantity;
        writtenAt = again.writtenAt;
        returnedAt = null;
    }

    String certificate() {
        return certificate;
    }

    String declaration() {
        return declaration;
    }

    int sequence() {
        return sequence;
    }

    BigDecimal quantity() {
        return quantity;
    }

    boolean counts() {
        return returnedAt == null;
    }

    Use use() {
        return new Use(declaration, sequence, quantity, writtenAt, returnedAt);
    }

    Key key() {
        return new Key(certificate, declaration, sequence);
    }

    /**
     * What a declaration used of a goods item, as others see it.
     *
     * @param returnedAt when the declaration was cancelled; null where it counts
     */
    public record Use(
            String declaration,
            int sequence,
            BigDecimal quantity,
            Instant writtenAt,
            @Nullable Instant returnedAt) {}

    /** Certificate, declaration and number of the goods item. */
    public record Key(String certificate, String declaration, int sequence) implements Serializable {}
}
