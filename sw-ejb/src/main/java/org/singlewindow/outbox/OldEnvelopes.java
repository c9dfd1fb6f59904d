package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/**
 * Deletes messages of the own queues some time after their receivers have them; those given up stay with their case.
 */
@ApplicationScoped
public class OldEnvelopes implements Retained {
    @Inject
    private Envelopes envelopes;

    @Override
    public Retention rule() {
        return Retention.DELIVERED;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return envelopes.removeDelivered(before, most);
    }
}
