package org.singlewindow.payment;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.singlewindow.reference.JsonReading;

/**
 * What the institution says about money.
 *
 * @param transaction its own id of what it did: the same id is the same thing, however often it is told
 * @param number the electronic payment number; of a refund its reference
 * @param amount in won
 * @param at when it did it
 * @param method such as {@code CARD}
 */
public record InstitutionMessage(Kind kind, String transaction, String number, long amount, Instant at, String method) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final long MOST = 1_000_000_000_000L;

    /** What it did. */
    public enum Kind {
        /** Took the money. */
        CAPTURED,
        /** Took none. */
        FAILED,
        /** Took it back on the same day, as if it never was. */
        REVERSED,
        /** Gave it back. */
        REFUNDED,
        /** Could not give it back. */
        REFUND_FAILED
    }

    /** Empty where the bytes say nothing that can be understood. */
    static Optional<InstitutionMessage> read(byte[] body) {
        try {
            JsonObject said = JsonReading.object(body);
            return of(
                    text(said, "kind"),
                    text(said, "transaction"),
                    text(said, "number"),
                    said.get("amount") instanceof JsonNumber amount ? amount.toString() : "",
                    text(said, "at"),
                    text(said, "method"));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject said, String name) {
        JsonValue value = said.get(name);
        return value instanceof JsonString string ? string.getString() : "";
    }

    /** Empty where one of them is none. */
    static Optional<InstitutionMessage> of(
            String kind, String transaction, String number, String amount, String at, String method) {
        if (!ID.matcher(transaction).matches()
                || !ID.matcher(number).matches()
                || !ID.matcher(method).matches()) {
            return Optional.empty();
        }
        try {
            long won = Long.parseLong(amount);
            return won <= 0 || won > MOST
                    ? Optional.empty()
                    : Optional.of(new InstitutionMessage(
                            Kind.valueOf(kind), transaction, number, won, Instant.parse(at), method));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
