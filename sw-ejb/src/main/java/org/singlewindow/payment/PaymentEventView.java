package org.singlewindow.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said about money, and what came of it.
 *
 * @param number electronic payment number, or the reference of a refund; null where nothing was believed
 * @param amount in won
 * @param mismatch whether a person has to look at it
 */
public record PaymentEventView(
        Instant heardAt,
        PaymentSource source,
        InstitutionMessage.@Nullable Kind kind,
        @Nullable String transaction,
        @Nullable String number,
        @Nullable Long amount,
        PaymentOutcome outcome,
        boolean mismatch) {}
