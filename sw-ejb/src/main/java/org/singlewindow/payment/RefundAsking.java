package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows which refunds the institution is to be asked for, and notes which it was asked for. */
@ApplicationScoped
class RefundAsking {
    @Inject
    private Ledger ledger;

    @Inject
    private ChargedCases cases;

    @Inject
    private Clock clock;

    /** References of those that are to be asked for, as it seems. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> next(Instant askedBefore, int most) {
        return ledger.toAsk(askedBefore, most).stream().map(Refund::reference).toList();
    }

    /**
     * Notes that the institution is asked now, before it is: what it says of the refund comes after this, and a payment that
     * it takes back meanwhile does not go back twice.
     *
     * @return empty where nothing is to be asked any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<PaymentProvider.RefundOrder> take(String refund, Instant askedBefore) {
        cases.lockedForRefund(refund);
        Optional<Refund> wanted = ledger.refund(refund).filter(one -> one.isToAsk(askedBefore));
        wanted.ifPresent(one -> one.asked(clock.instant()));
        return wanted.map(Refund::order);
    }

    /** It may have heard, or not: it is asked again as if that had been long ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unheard(String refund, Instant askedBefore) {
        cases.lockedForRefund(refund);
        ledger.refund(refund).ifPresent(one -> one.asked(askedBefore.minusSeconds(1)));
    }
}
