package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes what was said about money some years later; the ledger itself stays. */
@ApplicationScoped
public class OldPaymentEvents implements Retained {
    @Inject
    private Ledger ledger;

    @Override
    public Retention rule() {
        return Retention.PAYMENT_EVENTS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return ledger.forgetEvents(before, most);
    }
}
