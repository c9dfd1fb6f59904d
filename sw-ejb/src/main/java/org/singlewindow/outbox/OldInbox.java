package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Forgets the ids of messages taken in once nobody sends them again. */
@ApplicationScoped
public class OldInbox implements Retained {
    @Inject
    private InboxMessages messages;

    @Override
    public Retention rule() {
        return Retention.INBOX;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return messages.forget(before, most);
    }
}
