package org.singlewindow.wallet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a wallet, as it is shown.
 *
 * @param number of the certificate itself; empty where it has none
 * @param validUntil null where it does not end
 * @param left of the quantity that it is for; null where it is for no quantity
 * @param uses how many consignments have it
 * @param ended whether its last day is over
 * @param soon whether that comes near
 * @param issuedOn null where nobody said
 * @param maker of the goods that it is about; empty where it is about none
 * @param establishment its number; empty where it has none
 */
public record WalletView(
        String reference,
        String owner,
        String kind,
        String title,
        String number,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal left,
        String unit,
        String fileName,
        long size,
        long uses,
        boolean ended,
        boolean soon,
        @Nullable LocalDate issuedOn,
        String maker,
        String establishment) {
    /** Whether it can be used in a consignment. */
    public boolean isUsable() {
        return !ended && (left == null || left.signum() > 0);
    }

    /** Whether it is for a quantity, of which each consignment takes a part. */
    public boolean isMeasured() {
        return left != null;
    }
}
