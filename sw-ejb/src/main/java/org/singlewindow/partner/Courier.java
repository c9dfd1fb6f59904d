package org.singlewindow.partner;

/** Carries messages to partners' systems. */
public interface Courier {
    /**
     * Sends a message that says nothing, and waits for the signed receipt.
     *
     * @throws org.singlewindow.shared.Refusal {@code partner.check-failed} with what went wrong
     */
    void check(String partner);
}
