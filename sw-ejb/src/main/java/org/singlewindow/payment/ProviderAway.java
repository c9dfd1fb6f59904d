package org.singlewindow.payment;

/** The institution cannot be asked now. */
public class ProviderAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderAway(String message) {
        super(message);
    }

    ProviderAway(String message, Throwable cause) {
        super(message, cause);
    }
}
