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
    /** It is to be given back; the institution is asked. */
    REFUND_REQUESTED,
    REFUNDED,
    /** The institution could not give it back. */
    REFUND_FAILED;

    /** Whether the money is there. */
    public boolean isPaid() {
        return this == PAID || this == SETTLED;
    }

    /** Whether it can be paid. */
    public boolean isOpen() {
        return this == NOTIFIED;
    }
}
