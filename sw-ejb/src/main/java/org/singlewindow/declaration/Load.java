package org.singlewindow.declaration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a cargo a declaration is about, and how much the cargo is in all, as far as the declaration says it.
 *
 * @param packages declared
 * @param weight declared, gross in kilograms
 * @param cargoPackages of the whole bill of lading
 * @param cargoWeight of the whole bill of lading
 */
public record Load(
        @Nullable BigDecimal packages,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal cargoPackages,
        @Nullable BigDecimal cargoWeight) {
    /** Nothing is said. */
    public static final Load UNKNOWN = new Load(null, null, null, null);
}
