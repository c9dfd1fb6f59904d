package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Limits;
import org.singlewindow.timeline.RefusedAttempts;

/** Takes what comes in the institution's name: believes what it signed lately, over the very bytes. */
@ApplicationScoped
public class InstitutionVoice {
    private static final String DISBELIEVED = "payment";

    @Inject
    private PaymentProvider provider;

    @Inject
    private Hearing hearing;

    @Inject
    private Quotas quotas;

    @Inject
    private RefusedAttempts attempts;

    @Inject
    private Cashbook cashbook;

    @Inject
    private Clock clock;

    /** Whether there is an institution that could say anything. */
    public boolean isThere() {
        return provider.isThere();
    }

    /**
     * Takes it.
     *
     * @param body as it was sent
     * @param time when it was signed, as it was sent
     * @param signature over both, as it was sent
     */
    public PaymentOutcome hear(byte[] body, String time, String signature) {
        if (!isThere() || !provider.isSigned(body, time, signature)) {
            return disbelieved(PaymentOutcome.FORGED);
        }
        if (!isLately(time)) {
            return disbelieved(PaymentOutcome.LATE);
        }
        Optional<InstitutionMessage> said = InstitutionMessage.read(body);
        return said.isEmpty()
                ? disbelieved(PaymentOutcome.MALFORMED)
                : hearing.hear(said.get(), PaymentSource.CALLBACK);
    }

    /** Strangers fill no table: beyond what is noted a day it is counted. */
    private PaymentOutcome disbelieved(PaymentOutcome outcome) {
        if (outcome == PaymentOutcome.MALFORMED || quotas.tryTake(Allowance.RECORDED_REFUSALS, DISBELIEVED)) {
            cashbook.disbelieve(outcome);
        } else {
            attempts.count(DISBELIEVED, "payment.outcome." + outcome);
        }
        return outcome;
    }

    private boolean isLately(String time) {
        try {
            Duration apart =
                    Duration.between(Instant.parse(time), clock.instant()).abs();
            return apart.compareTo(Duration.ofSeconds(Limits.CALLBACK_SECONDS.value())) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
