package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets every message through once, however often it arrives. */
@ApplicationScoped
public class Inbox {
    @Inject
    private InboxMessages messages;

    @Inject
    private Clock clock;

    /** Notes the message's id, and tells whether it is new. To be asked in the transaction that acts upon it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean accept(String messageId) {
        return messages.addIfNew(new InboxMessage(messageId, clock.instant()));
    }
}
