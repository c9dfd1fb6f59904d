package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

/**
 * Values of a consignment that follow from others, so that nobody types them: a value follows its source until somebody
 * writes another one, and whoever clears it is not corrected before the source changes.
 */
public final class Derived {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern UNLOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
    private static final int COUNTRY = 2;

    private Derived() {}

    /**
     * The consignment with what follows from it.
     *
     * @param before the consignment as it was
     * @param now the same after somebody typed
     */
    public static JsonObject from(Direction direction, JsonObject before, JsonObject now) {
        JsonObject derived = set(now, before, "shipment", "amount", Derived::total);
        if (direction == Direction.IMPORT) {
            derived = set(derived, before, "shipment", "exportCountry", Derived::countryOfLoading);
            derived = set(derived, before, "exporter", "country", all -> text(all, "shipment", "exportCountry"));
        } else {
            derived = set(derived, before, "importer", "country", all -> text(all, "shipment", "destinationCountry"));
        }
        return makers(derived, before);
    }

    private static JsonObject set(
            JsonObject now, JsonObject before, String section, String field, Function<JsonObject, String> source) {
        String value = source.apply(now);
        if (!follows(text(now, section, field), source.apply(before), value)) {
            return now;
        }
        JsonObject fields = now.get(section) instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
        return Json.createObjectBuilder(now)
                .add(section, Json.createObjectBuilder(fields).add(field, value))
                .build();
    }

    private static boolean follows(String written, String once, String value) {
        return !value.isEmpty() && !value.equals(once) && (written.isEmpty() || written.equals(once));
    }

    /** The invoice total, once every goods item has its amount. */
    private static String total(JsonObject consignment) {
        BigDecimal total = BigDecimal.ZERO;
        JsonArray items = items(consignment);
        for (JsonValue item : items) {
            String amount = text(item, "amount");
            if (!NUMBER.matcher(amount).matches()) {
                return "";
            }
            total = total.add(new BigDecimal(amount));
        }
        return items.isEmpty() ? "" : total.toPlainString();
    }

    private static String countryOfLoading(JsonObject consignment) {
        String port = text(consignment, "transport", "loadingPort");
        return UNLOCODE.matcher(port).matches() ? port.substring(0, COUNTRY) : "";
    }

    /** Goods are made in their country of origin, as a rule. */
    private static JsonObject makers(JsonObject now, JsonObject before) {
        JsonArrayBuilder made = Json.createArrayBuilder();
        JsonArray items = items(now);
        JsonArray once = items(before);
        for (int index = 0; index < items.size(); index++) {
            JsonValue item = items.get(index);
            String origin = text(item, "origin");
            String former = index < once.size() ? text(once.get(index), "origin") : "";
            if (item instanceof JsonObject fields && follows(text(item, "makerCountry"), former, origin)) {
                JsonObjectBuilder complete = Json.createObjectBuilder(fields).add("makerCountry", origin);
                made.add(complete);
            } else {
                made.add(item);
            }
        }
        return items.isEmpty()
                ? now
                : Json.createObjectBuilder(now).add(Dossier.ITEMS, made).build();
    }

    private static JsonArray items(JsonObject consignment) {
        return consignment.get(Dossier.ITEMS) instanceof JsonArray items ? items : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static String text(JsonObject consignment, String section, String field) {
        JsonValue fields = consignment.get(section);
        return fields == null ? "" : text(fields, field);
    }

    private static String text(JsonValue fields, String field) {
        return fields instanceof JsonObject object && object.get(field) instanceof JsonString text
                ? text.getString()
                : "";
    }
}
