package org.singlewindow.certificate;

/** How far a certificate can be relied on. */
public enum CertificateState {
    /** It holds, and something of what it is for is left. */
    VALID,
    /** Declarations have used all of it. */
    USED_UP,
    /** Its last day has passed. Nobody does that: it is read off the day, and never kept. */
    EXPIRED,
    /** The agency took it back. */
    REVOKED,
    /** The agency issued another one in its place. */
    REPLACED;

    /** Whether the agency stands by it no longer. */
    public boolean isTakenBack() {
        return this == REVOKED || this == REPLACED;
    }
}
