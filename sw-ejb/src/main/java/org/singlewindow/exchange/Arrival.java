package org.singlewindow.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A message reached its receiver, and nothing else needs to be done. Called by the queues alone. */
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

    /** The broker gave the message up. */
    @PermitAll
    public void giveUp(String envelope, String why) {
        outbox.dead(envelope, why);
    }
}
