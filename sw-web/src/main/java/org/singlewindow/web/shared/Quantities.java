package org.singlewindow.web.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Reads a quantity that somebody typed. */
public final class Quantities {
    private Quantities() {}

    /** The quantity; null where none is typed. */
    public static @Nullable BigDecimal read(@Nullable String typed) {
        String number = typed == null ? "" : Written.number(typed.strip());
        return number.isEmpty() ? null : exact(number);
    }

    /** The quantity as programs write it. */
    public static BigDecimal exact(String number) {
        if (!number.matches("\\d{1,15}(\\.\\d{1,3})?")) {
            throw Refusal.notValid("wallet.no-quantity");
        }
        return new BigDecimal(number);
    }
}
