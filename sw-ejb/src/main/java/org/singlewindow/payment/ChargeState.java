package org.singlewindow.payment;

/** Where a charge stands. */
public enum ChargeState {
    /** The payer has its number and the day until which it is due. */
    NOTIFIED,
    PAID,
    /** The institution has settled it. */
    SETTLED,
    /** Nothing is to be paid any more, and nothing was. */
    CANCELLED,
    /** Nothing is to be paid any more: it is waived, or was paid at the counter. */
    WAIVED,
    /** It is to be given back; the institution is asked. */
    REFUND_REQUESTED,
    REFUNDED,
    /** The institution could not give it back. */
    REFUND_FAILED;

    /** Whether the money is there. */
    public boolean isPaid() {
        return this == PAID || this == SETTLED;
    }

    /** Whether what it is for is charged with it. */
    boolean counts() {
        return isOpen() || isPaid() || this == WAIVED;
    }

    /** Whether it can be paid. */
    public boolean isOpen() {
        return this == NOTIFIED;
    }
}
