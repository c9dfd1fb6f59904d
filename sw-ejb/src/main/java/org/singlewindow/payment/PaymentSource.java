package org.singlewindow.payment;

/** Where something was said about money. */
public enum PaymentSource {
    CALLBACK,
    SETTLEMENT,
    /** Its answer to what it was asked. */
    ANSWER
}
