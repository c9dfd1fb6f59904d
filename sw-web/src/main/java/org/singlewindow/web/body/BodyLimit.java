package org.singlewindow.web.body;

import org.singlewindow.reference.Limits;

/**
 * The most bytes that a request may bring; pages and resources hold on to limits of their own.
 *
 * @param fromStrangers most bytes from somebody of whom nothing is known
 * @param fromKnown most bytes from somebody who is known
 */
record BodyLimit(long fromStrangers, long fromKnown) {
    /** The limit there; the server as a whole takes no more than {@code server}, unless that is not positive. */
    static BodyLimit of(Destination destination, boolean inParts, long server) {
        long all = server > 0 ? server : Long.MAX_VALUE;
        return new BodyLimit(Math.min(all, fromStrangers(destination)), Math.min(all, fromKnown(destination, inParts)));
    }

    private static long fromStrangers(Destination destination) {
        return destination == Destination.MESSAGES ? Limits.MESSAGE_BYTES.value() : Limits.ANONYMOUS_BYTES.value();
    }

    private static long fromKnown(Destination destination, boolean inParts) {
        return switch (destination) {
            case MESSAGES -> Limits.MESSAGE_BYTES.value();
            case API ->
                inParts
                        ? Limits.SUBMISSION_BYTES.value()
                        : Math.max(Limits.REQUEST_BYTES.value(), Limits.ATTACHMENT_BYTES.value());
            case PAGES -> inParts ? Limits.UPLOAD_BYTES.value() : Limits.FORM_BYTES.value();
        };
    }

    /** More is taken from nobody. */
    long most() {
        return Math.max(fromStrangers, fromKnown);
    }

    long of(boolean isKnown) {
        return isKnown ? fromKnown : fromStrangers;
    }
}
