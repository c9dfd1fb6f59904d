package org.singlewindow.certificate;

import java.math.BigDecimal;

/**
 * How much of a goods item on a certificate was approved, and how much of it declarations have used.
 *
 * @param sequence number of the goods item on the certificate
 * @param unit code of UNECE Recommendation 20
 */
public record QuantityLeft(String certificate, int sequence, BigDecimal approved, BigDecimal used, String unit) {
    /** Never below zero. */
    public BigDecimal left() {
        return approved.subtract(used);
    }

    public boolean isUsedUp() {
        return left().signum() == 0;
    }
}
