package org.singlewindow.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Fee;

/**
 * A charge as its readers see it.
 *
 * @param payer code of the organisation that owes it
 * @param amount in won
 * @param holds what waits until it is paid
 * @param number the electronic payment number
 * @param paidAt null while it is not paid
 */
public record ChargeView(
        String reference,
        String application,
        String dossier,
        String document,
        int definitionVersion,
        String agency,
        String payer,
        long amount,
        ChargeState state,
        Fee.Hold holds,
        String number,
        LocalDate dueOn,
        Instant assessedAt,
        @Nullable Instant paidAt) {
    /** Whether something waits for it now. */
    public boolean isHolding() {
        return state.isOpen() && holds != Fee.Hold.NOTHING;
    }

    /** Whether it can be paid. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
