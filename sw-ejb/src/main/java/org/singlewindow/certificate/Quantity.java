package org.singlewindow.certificate;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * So much of a goods item.
 *
 * @param sequence number of the goods item on the certificate
 * @param unit code of UNECE Recommendation 20
 */
public record Quantity(int sequence, BigDecimal amount, String unit) {
    private static final String KILOGRAM = "KGM";

    /** What was declared of a goods item: in its own unit, else by its net weight; nothing where neither can be read. */
    public static Optional<Quantity> declared(JsonObject item) {
        String unit = item.getString("unit", "");
        return number(item, "quantity")
                .filter(amount -> !unit.isEmpty())
                .map(amount -> new Quantity(sequence(item), amount, unit))
                .or(() -> number(item, "netWeight").map(amount -> new Quantity(sequence(item), amount, KILOGRAM)));
    }

    /** The number of a goods item in its declaration; 0 where it has none. */
    public static int sequence(JsonObject item) {
        return number(item, "sequence").map(BigDecimal::intValue).orElse(0);
    }

    private static Optional<BigDecimal> number(JsonObject item, String field) {
        String text = item.getString(field, "");
        return text.matches("\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
