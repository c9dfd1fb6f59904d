package org.singlewindow.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** How much of a goods item a certificate was issued for. */
@Entity
@Table(name = "certificate_line")
@IdClass(CertificateLine.Key.class)
public class CertificateLine {
    @Id
    private String certificate;

    @Id
    private int sequence;

    private BigDecimal approved;
    private String unit;

    @SuppressWarnings("NullAway")
    protected CertificateLine() {}

    CertificateLine(String certificate, Quantity quantity) {
        this.certificate = certificate;
        this.sequence = quantity.sequence();
        this.approved = quantity.amount();
        this.unit = quantity.unit();
    }

    String certificate() {
        return certificate;
    }

    int sequence() {
        return sequence;
    }

    BigDecimal approved() {
        return approved;
    }

    String unit() {
        return unit;
    }

    /** Certificate and number of the goods item. */
    public record Key(String certificate, int sequence) implements Serializable {}
}
