package org.singlewindow.payment;

/** What came of something that was said about money. */
public enum PaymentOutcome {
    APPLIED(false),
    /** Known already. */
    DUPLICATE(false),
    /** Signed too long ago, or for a time to come: nothing was believed. */
    LATE(false),
    /** Not signed by the institution: nothing was believed. */
    FORGED(false),
    /** Signed, and not to be understood. */
    MALFORMED(true),
    /** Paid twice; the newer goes back. */
    DOUBLE(false),
    /** Another amount than was asked: what is too much goes back, and all of it where it is too little. */
    WRONG_AMOUNT(true),
    /** No number of ours; the money goes back. */
    UNKNOWN_NUMBER(true),
    /** A number that is good for nothing any more; the money goes back. */
    CANCELLED_NUMBER(false),
    /** The institution could not give it back. */
    NOT_RETURNED(true),
    /** It cannot be, going by what was said before. */
    CONTRADICTS(true),
    /** Taken back after what waited for the money was done: it is owed still. */
    TAKEN_BACK_LATE(true),
    /** A settlement file that could not be read while it was asked for. */
    UNREAD(true),
    /** It stands in the ledger, and not in the settlement file. */
    MISSING(true);

    private final boolean mismatch;

    PaymentOutcome(boolean mismatch) {
        this.mismatch = mismatch;
    }

    /** Whether a person has to look at it. */
    boolean isMismatch() {
        return mismatch;
    }
}
