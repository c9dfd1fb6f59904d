package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.PartnerChanged;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.reference.Records;

/** Puts what partners are to be told into the outbox, in the caller's transaction. */
@ApplicationScoped
public class Posting {
    @Inject
    private Outbox outbox;

    @Inject
    private Kinds kinds;

    /**
     * Posts a message.
     *
     * @param subject reference of what it is about
     * @param said what the kind of the message keeps
     */
    public void post(String partner, String subject, Record said) {
        outbox.put(PartnerQueues.of(partner), kinds.keeping(said).code(), subject, Records.write(said));
    }

    /** What waits for a partner that is reached otherwise now is due at once. */
    void changed(@Observes PartnerChanged event) {
        outbox.hasten(PartnerQueues.of(event.partner()));
    }
}
