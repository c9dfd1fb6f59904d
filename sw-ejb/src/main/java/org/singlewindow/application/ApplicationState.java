package org.singlewindow.application;

/** Where an application stands with its agency. Whether a message was delivered is told elsewhere. */
public enum ApplicationState {
    /** Signed and on its way to the agency. */
    LODGED,
    /** In the agency's worklist. */
    RECEIVED,
    /** An official has taken it. */
    IN_REVIEW,
    /** The agency asked; the applicant is to answer. */
    QUESTIONED,
    APPROVED,
    REFUSED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** An approval from elsewhere has met the requirement; nothing is left to decide. */
    CLOSED,
    /** It was approved, and its agency has revoked the certificate. */
    REVOKED;

    public boolean isFinal() {
        return this == APPROVED || this == REFUSED || this == WITHDRAWN || this == CLOSED || this == REVOKED;
    }

    /** Whether the same document may be applied for again in the same case. */
    public boolean isOpenToAnotherAttempt() {
        return this == REFUSED || this == WITHDRAWN || this == REVOKED;
    }
}
