package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.reference.Limits;

/** Takes what comes in the institution's name: believes what it signed lately, over the very bytes, and notes the rest. */
@ApplicationScoped
public class InstitutionVoice {
    @Inject
    private PaymentProvider provider;

    @Inject
    private Cashbook cashbook;

    @Inject
    private Clock clock;

    /**
     * Takes it.
     *
     * @param body as it was sent
     * @param time when it was signed, as it was sent
     * @param signature over both, as it was sent
     */
    public PaymentOutcome hear(byte[] body, String time, String signature) {
        if (!provider.isThere() || !provider.isSigned(body, time, signature)) {
            return disbelieved(PaymentOutcome.FORGED);
        }
        if (!isLately(time)) {
            return disbelieved(PaymentOutcome.LATE);
        }
        Optional<InstitutionMessage> said = InstitutionMessage.read(body);
        return said.isEmpty()
                ? disbelieved(PaymentOutcome.MALFORMED)
                : cashbook.hear(said.get(), PaymentSource.CALLBACK);
    }

    private PaymentOutcome disbelieved(PaymentOutcome outcome) {
        cashbook.disbelieve(outcome);
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
