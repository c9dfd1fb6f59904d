package org.singlewindow.payment;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.OneByOne;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * Does by and by what the institution was away for: asks it for refunds, and holds each day's settlement file against the
 * ledger. What it is asked twice it does once.
 */
@ApplicationScoped
public class Reconciling {
    private static final System.Logger LOG = System.getLogger(Reconciling.class.getName());
    private static final int REFUNDS_AT_ONCE = 100;
    private static final int LINES_NOTED = 100;
    private static final long SECONDS_UNTIL_ASKED_AGAIN = 86_400;

    @Inject
    private Ledger ledger;

    @Inject
    private RefundAsking asking;

    @Inject
    private Hearing hearing;

    @Inject
    private DayBook days;

    @Inject
    private PaymentProvider provider;

    @Inject
    private Clock clock;

    /** Asks for the refunds that are wanted, and again for those that nothing was heard of for a day. */
    public void askForRefunds() {
        if (!provider.isThere()) {
            return;
        }
        Instant askedBefore = clock.instant().minusSeconds(SECONDS_UNTIL_ASKED_AGAIN);
        for (String refund : asking.next(askedBefore, REFUNDS_AT_ONCE)) {
            try {
                ask(refund, askedBefore);
            } catch (ProviderAway away) {
                LOG.log(System.Logger.Level.WARNING, "Refunds wait for the institution: {0}", away.getMessage());
                return;
            } catch (EJBException
                    | PersistenceException
                    | TransactionalException
                    | IllegalStateException
                    | Refusal failed) {
                LOG.log(System.Logger.Level.WARNING, "Refund " + refund + " waits", failed);
            }
        }
    }

    private void ask(String refund, Instant askedBefore) {
        Optional<PaymentProvider.RefundOrder> order = asking.take(refund, askedBefore);
        if (order.isEmpty()) {
            return;
        }
        try {
            provider.refund(order.get());
        } catch (ProviderRefuses refused) {
            LOG.log(System.Logger.Level.WARNING, "Refund {0}: {1}", refund, refused.getMessage());
            hearing.hear(refused(order.get()), PaymentSource.ANSWER);
        } catch (ProviderAway away) {
            asking.unheard(refund, askedBefore);
            throw away;
        }
    }

    private InstitutionMessage refused(PaymentProvider.RefundOrder order) {
        return new InstitutionMessage(
                InstitutionMessage.Kind.REFUND_FAILED,
                order.reference(),
                order.reference(),
                order.amount(),
                clock.instant(),
                "ANSWER");
    }

    /** Reads the settlement files of the last days that were not read yet. */
    public void settle() {
        if (!provider.isThere()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        LocalDate first = today.minusDays(Limits.SETTLEMENT_DAYS.value());
        LocalDate given = first.minusDays(Limits.SETTLEMENT_DAYS.value());
        List<LocalDate> read = ledger.settledDays(given);
        given.datesUntil(first).filter(day -> !read.contains(day)).forEach(days::giveUp);
        first.datesUntil(today).filter(day -> !read.contains(day)).forEach(this::tryToSettle);
    }

    /** A day whose file cannot be had or read does not keep the others from being settled. */
    private void tryToSettle(LocalDate day) {
        try {
            provider.settlement(day).ifPresent(file -> settle(day, file));
        } catch (EJBException
                | PersistenceException
                | TransactionalException
                | IllegalStateException
                | ProviderAway failed) {
            LOG.log(System.Logger.Level.WARNING, "The settlement of " + day + " waits", failed);
        }
    }

    /** Everything is heard before anything is settled: what was taken and taken back on one day never was. */
    private void settle(LocalDate day, PaymentProvider.Settlement file) {
        file.unreadable().stream()
                .limit(LINES_NOTED)
                .forEach(line -> days.note(day + ":" + line, PaymentOutcome.MALFORMED));
        List<InstitutionMessage> agreed = file.lines().stream()
                .filter(line -> hearing.hear(line, PaymentSource.SETTLEMENT) != PaymentOutcome.CONTRADICTS)
                .toList();
        // What is not settled is told as missing when the day is closed.
        OneByOne.all(agreed, line -> days.settle(line, day), "A line of the settlement of " + day + " is not settled");
        days.close(day, file.lines().size());
    }
}
