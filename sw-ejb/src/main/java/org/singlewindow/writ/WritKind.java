package org.singlewindow.writ;

/** What a letter is about. */
public enum WritKind {
    REFUSAL,
    /** What a refusal orders: to return the goods, destroy or convert them. */
    ORDER,
    /** An approval under conditions. */
    CONDITIONS,
    /** An approval of a part, and a refusal of the rest. */
    PARTIAL,
    /** A certificate was taken back. */
    REVOCATION,
    /** What became of an objection. */
    OBJECTION;

    /** Whether an objection can be raised against it. */
    boolean isObjectionable() {
        return this == REFUSAL || this == ORDER || this == REVOCATION;
    }

    /** Whether whoever keeps the goods gets it as well. */
    public boolean isKeepers() {
        return this == REFUSAL || this == ORDER || this == PARTIAL || this == REVOCATION;
    }

    /** Whether it ends with the certificate that it came with. */
    boolean isOfCertificate() {
        return this == CONDITIONS || this == PARTIAL;
    }
}
