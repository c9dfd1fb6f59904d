package org.singlewindow.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Notes that a message reached its receiver where nothing else needs to be done, or why it could not be delivered.
 * Called by the queues alone.
 */
@Stateless
@PermitAll
public class Arrival {
    @Inject
    private Inbox inbox;

    @Inject
    private Outbox outbox;

    /** Notes the arrival, once. */
    @PermitAll
    public void acknowledge(String envelope) {
        if (inbox.accept(envelope)) {
            outbox.acknowledged(envelope);
        }
    }

    /** Whether the receiver has not had it yet. */
    @PermitAll
    public boolean isAwaited(String envelope) {
        return outbox.isUnderWay(envelope);
    }

    /** Notes that the receiver could not take the message, for the help desk to read while the broker tries on. */
    @PermitAll
    public void failed(String envelope, Throwable why) {
        Throwable cause = why;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        // The first line says what is wrong; what follows may quote the content, which is not for the help desk.
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        outbox.failed(envelope, cause.getClass().getSimpleName() + ": " + said);
    }

    /** Notes that the broker gave the message up. */
    @PermitAll
    public void giveUp(String envelope, String why) {
        outbox.dead(envelope, why);
    }
}
