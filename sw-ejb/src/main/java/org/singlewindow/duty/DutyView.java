package org.singlewindow.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed to customs on a declaration, in won.
 *
 * @param customs the customs duty
 * @param vat value added tax
 * @param other all other taxes together
 * @param number under which it is paid; empty where there is none
 * @param waits whether customs releases only what is paid
 * @param paidOn null while it is not paid
 */
public record DutyView(
        String declaration,
        long customs,
        long vat,
        long other,
        String number,
        @Nullable LocalDate dueOn,
        boolean waits,
        @Nullable LocalDate paidOn) {
    public long total() {
        return customs + vat + other;
    }

    public boolean isPaid() {
        return paidOn != null;
    }

    /** Whether the release waits for it. */
    public boolean isHolding() {
        return waits && paidOn == null && total() > 0;
    }
}
