package org.singlewindow.partial;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.reference.Json;

/**
 * A goods item of which all, a part, or nothing was approved by every agency that has decided.
 *
 * @param declared how much was declared; zero where that cannot be measured
 * @param approved how much of it may be declared; the same where all may
 * @param unit in which it is measured; empty where it cannot be
 * @param removed whether nothing of it may be declared
 */
public record Line(
        int sequence, String description, BigDecimal declared, BigDecimal approved, String unit, boolean removed) {
    /** What goes with the quantity. */
    private static final List<String> SCALED = List.of("quantity", "netWeight", "grossWeight", "amount");

    private static final String PACKAGES = "packages";
    private static final int DIGITS = 30;

    static Line of(JsonObject item, boolean removed, BigDecimal most) {
        Quantity whole = Quantity.declared(item).orElse(new Quantity(Quantity.sequence(item), BigDecimal.ZERO, ""));
        return new Line(
                whole.sequence(),
                item.getString("description", ""),
                whole.amount(),
                whole.amount().min(most),
                whole.unit(),
                removed);
    }

    /** Whether less of it may be declared than was. */
    public boolean isLess() {
        return removed || approved.compareTo(declared) < 0;
    }

    /** The goods item with no more than may be declared. */
    JsonObject kept(JsonObject item) {
        return isLess() ? scaled(item, approved) : item;
    }

    /** The goods item with what may not. */
    JsonObject rest(JsonObject item) {
        return removed ? item : scaled(item, declared.subtract(approved));
    }

    /** Weights, packages and value go with the quantity, each with as many decimals as it had. */
    private JsonObject scaled(JsonObject item, BigDecimal amount) {
        BigDecimal ratio = amount.divide(declared, DIGITS, RoundingMode.HALF_UP);
        JsonObjectBuilder scaled = Json.createObjectBuilder(item);
        for (String field : SCALED) {
            String text = item.getString(field, "");
            if (text.matches("\\d{1,18}(\\.\\d{1,9})?")) {
                BigDecimal whole = new BigDecimal(text);
                BigDecimal part = whole.compareTo(declared) == 0
                        ? amount
                        : whole.multiply(ratio).setScale(whole.scale(), RoundingMode.HALF_UP);
                scaled.add(field, part.toPlainString());
            }
        }
        String packages = item.getString(PACKAGES, "");
        if (packages.matches("\\d{1,9}")) {
            BigDecimal part = new BigDecimal(packages).multiply(ratio).setScale(0, RoundingMode.CEILING);
            scaled.add(PACKAGES, part.toPlainString());
        }
        return scaled.build();
    }
}
