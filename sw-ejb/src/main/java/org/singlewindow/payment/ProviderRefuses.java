package org.singlewindow.payment;

/** The institution answers, and will not do this one thing that it was asked. */
public class ProviderRefuses extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderRefuses(String message) {
        super(message);
    }
}
