package org.singlewindow.payment;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The port to the institution that takes payments and gives them back, whoever that is. */
public interface PaymentProvider {
    /** Whether there is one. */
    boolean isThere();

    /**
     * Announces a payment.
     *
     * @return where the payer pays
     * @throws ProviderAway where it cannot be asked now
     */
    URI ask(Order order);

    /**
     * Asks it to give money back; asking again with the same reference changes nothing.
     *
     * @throws ProviderAway where it cannot be asked now
     * @throws ProviderRefuses where it will not give this back
     */
    void refund(RefundOrder order);

    /**
     * What it did on that day, in the order of doing; empty while it has not closed the day.
     *
     * @throws ProviderAway where it cannot be asked now, or what it says is not whole
     */
    Optional<Settlement> settlement(LocalDate day);

    /**
     * Whether these bytes are the institution's.
     *
     * @param time when they were signed, as it was sent
     */
    boolean isSigned(byte[] body, String time, String signature);

    /** Five digits at the beginning of each electronic payment number. */
    String institution();

    /**
     * What it did on one day.
     *
     * @param unreadable numbers of lines that nobody understands, from 1
     */
    record Settlement(List<InstitutionMessage> lines, List<Integer> unreadable) {
        public Settlement {
            lines = List.copyOf(lines);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * What is to be paid.
     *
     * @param amount in won
     */
    record Order(String number, long amount) {}

    /**
     * What is to be given back.
     *
     * @param amount in won
     */
    record RefundOrder(String reference, String transaction, long amount) {}
}
