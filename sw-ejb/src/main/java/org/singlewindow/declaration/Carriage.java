package org.singlewindow.declaration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Written;

/**
 * The numbers by which people outside the window name what carries a consignment. Capital letters, without blanks at
 * the ends.
 *
 * @param billOfLading number of the bill of lading or air waybill
 * @param cargoNumber the cargo management number (MRN-MSN-HSN)
 */
public record Carriage(
        @Nullable String billOfLading, @Nullable String cargoNumber) {
    /** Numbers as they were typed; empty where there is none. */
    public static Carriage of(@Nullable String billOfLading, @Nullable String cargoNumber) {
        return new Carriage(normal(billOfLading), normal(cargoNumber));
    }

    public boolean isUnknown() {
        return billOfLading == null && cargoNumber == null;
    }

    /** Whether both name the same cargo: a number that both know decides, the cargo management number first. */
    public boolean meets(Carriage other) {
        if (cargoNumber != null && other.cargoNumber != null) {
            return cargoNumber.equals(other.cargoNumber);
        }
        return billOfLading != null && billOfLading.equals(other.billOfLading);
    }

    private static @Nullable String normal(@Nullable String typed) {
        String text = typed == null ? "" : Written.line(typed);
        return text.isEmpty() ? null : text.toUpperCase(Locale.ROOT);
    }
}
