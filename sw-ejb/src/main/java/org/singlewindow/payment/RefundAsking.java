package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Knows which refunds the institution is to be asked for, and notes which it was asked for. */
@ApplicationScoped
class RefundAsking {
    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PaymentProvider.RefundOrder> next(Instant askedBefore, int most) {
        return ledger.toAsk(askedBefore, most).stream().map(Refund::order).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void asked(String refund) {
        ledger.refund(refund).ifPresent(one -> one.asked(clock.instant()));
    }
}
