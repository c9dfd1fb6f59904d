package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;

/**
 * Does by and by what the institution was away for: asks it for refunds, and holds each day's settlement file against the
 * ledger. What it is asked twice it does once.
 */
@ApplicationScoped
public class Reconciling {
    private static final System.Logger LOG = System.getLogger(Reconciling.class.getName());
    private static final int REFUNDS_AT_ONCE = 100;
    private static final long SECONDS_UNTIL_ASKED_AGAIN = 86_400;

    @Inject
    private Ledger ledger;

    @Inject
    private RefundAsking asking;

    @Inject
    private Cashbook cashbook;

    @Inject
    private PaymentProvider provider;

    @Inject
    private Clock clock;

    /** Asks for the refunds that are wanted, and again for those that nothing was heard of for a day. */
    public void askForRefunds() {
        if (!provider.isThere()) {
            return;
        }
        try {
            for (PaymentProvider.RefundOrder order :
                    asking.next(clock.instant().minusSeconds(SECONDS_UNTIL_ASKED_AGAIN), REFUNDS_AT_ONCE)) {
                provider.refund(order);
                asking.asked(order.reference());
            }
        } catch (ProviderAway away) {
            LOG.log(System.Logger.Level.WARNING, "Refunds wait for the institution: {0}", away.getMessage());
        }
    }

    /** Reads the settlement files of the last days that were not read yet. */
    public void settle() {
        if (!provider.isThere()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        LocalDate first = today.minusDays(Limits.SETTLEMENT_DAYS.value());
        List<LocalDate> read = ledger.settledDays(first);
        try {
            for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
                if (!read.contains(day)) {
                    settle(day);
                }
            }
        } catch (ProviderAway away) {
            LOG.log(System.Logger.Level.WARNING, "Settlement waits for the institution: {0}", away.getMessage());
        }
    }

    private void settle(LocalDate day) {
        Optional<List<InstitutionMessage>> lines = provider.settlement(day);
        if (lines.isEmpty()) {
            return;
        }
        Set<String> settled = new HashSet<>();
        for (InstitutionMessage line : lines.get()) {
            cashbook.hear(line, PaymentSource.SETTLEMENT);
            settled.add(line.kind() == InstitutionMessage.Kind.REFUNDED ? line.number() : line.transaction());
        }
        cashbook.close(day, settled);
    }
}
