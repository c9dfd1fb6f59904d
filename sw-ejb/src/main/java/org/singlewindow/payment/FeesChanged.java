package org.singlewindow.payment;

/**
 * Something became of a fee of an application.
 *
 * @param open whether anything is still to be paid for it
 */
public record FeesChanged(String application, boolean open) {}
