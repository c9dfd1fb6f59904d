package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * What a document costs, by which law, until when it is to be paid, and what waits for it. Where no amount is known there
 * is none here, and nobody is charged.
 *
 * @param won the amount for the document; null where none is known, or it depends on the case alone
 * @param rule how it is reckoned, in words
 * @param article of the law that asks for it; there where an amount is
 * @param parts what depends on the case, beside the amount for the document
 * @param waived by which article nobody pays who lodges here; null where everybody does
 * @param due with what it is to be paid
 * @param days working days to pay, from lodging
 * @param holds what waits for the money, and nothing else does
 * @param back share in percent that is given back to who withdraws after work has begun; before it, everything is
 */
public record Fee(
        @Nullable Integer won,
        Text rule,
        @Nullable Text article,
        List<Part> parts,
        @Nullable Text waived,
        Due due,
        int days,
        Hold holds,
        int back) {
    /** Working days to pay where nothing is said. */
    static final int USUAL_DAYS = 5;

    /** Ten thousand million won. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    public Fee {
        parts = List.copyOf(parts);
    }

    /** A fee of which no more is said. */
    public Fee(@Nullable Integer won, Text rule) {
        this(won, rule, null, List.of(), null, Due.LODGING, USUAL_DAYS, Hold.NOTHING, 0);
    }

    /** With what it is to be paid. */
    public enum Due {
        LODGING,
        WORK,
        RESULT
    }

    /** What waits for the money. */
    public enum Hold {
        NOTHING,
        /** No official takes the application. */
        WORK,
        /** Nothing is approved. */
        RESULT
    }

    /**
     * An amount that depends on the case.
     *
     * @param won for each of what is counted
     * @param field whose values are counted; null where goods items are
     * @param step kilograms, of which each that is begun counts; 0 where nothing is weighed
     */
    public record Part(Each each, int won, @Nullable String field, int step) {}

    /** What is counted. */
    public enum Each {
        /** Goods items that the document covers. */
        ITEM,
        /** Steps of weight that are begun, of all goods items together. */
        WEIGHT,
        /** Tests: rows of a table, or a number. */
        TEST
    }

    /** Whether there is anything to pay, for some case at least. */
    public boolean isCharged() {
        return article != null && hasAmount();
    }

    /** Whether an amount is said, which is only words as long as no law asks for it. */
    boolean hasAmount() {
        return waived == null && (won != null && won > 0 || !parts.isEmpty());
    }

    /** Whether it comes to more than anybody can pay under one number: then a number was mistyped. */
    public boolean isTooMuch(JsonObject content) {
        return isCharged() && reckoned(content).compareTo(MOST) > 0;
    }

    /**
     * What is to be paid for an application that says this, in won: {@code {"head": {…}, "items": {"1": {…}}}}; whatever it
     * says, never more than can be paid under one number.
     */
    public long owed(JsonObject content) {
        return isCharged() ? reckoned(content).min(MOST).longValueExact() : 0;
    }

    private BigDecimal reckoned(JsonObject content) {
        BigDecimal sum = BigDecimal.valueOf(won == null ? 0 : won);
        for (Part part : parts) {
            sum = sum.add(BigDecimal.valueOf(part.won()).multiply(count(part, content)));
        }
        return sum;
    }

    private static BigDecimal count(Part part, JsonObject content) {
        JsonValue items = JsonText.child(content, "items");
        if (part.each() == Each.ITEM) {
            return BigDecimal.valueOf(items instanceof JsonObject lines ? lines.size() : 0);
        }
        String field = part.field() == null ? "" : part.field();
        BigDecimal sum = Stream.concat(
                        Stream.of(JsonText.child(content, "head")),
                        items instanceof JsonObject lines ? lines.values().stream() : Stream.of())
                .map(place -> JsonText.child(place, field))
                .map(Fee::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.each() == Each.WEIGHT
                ? sum.divide(BigDecimal.valueOf(part.step()), 0, RoundingMode.CEILING)
                : sum.setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal number(JsonValue value) {
        if (value instanceof JsonArray rows) {
            return BigDecimal.valueOf(rows.size());
        }
        String text = JsonText.of(value);
        return ValueCheck.isNumber(text) ? new BigDecimal(text).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
