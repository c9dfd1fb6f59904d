package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    private static final JsonObject NONE = JsonValue.EMPTY_JSON_OBJECT;
    private static final String ITEMS_OF = "/items/*/";
    private static final String KILOGRAM = "KGM";

    /** Nothing is usual. */
    private static final Usual NOTHING = (list, said) -> "";

    private Derived() {}

    /** Says which code of a list is usual for what a consignment says (see {@code CodeLists}); empty where none is. */
    public interface Usual {
        String code(String list, UnaryOperator<String> said);
    }

    /** The same where no code follows from others. */
    public static JsonObject from(Direction direction, JsonObject before, JsonObject now) {
        return from(NOTHING, direction, before, now);
    }

    /**
     * The consignment with what follows from it.
     *
     * @param before the consignment as it was
     * @param now the same after somebody typed
     */
    public static JsonObject from(Usual usual, Direction direction, JsonObject before, JsonObject now) {
        JsonObject derived = set(now, before, "shipment", "amount", Derived::total);
        derived = set(derived, before, "transport", "mode", all -> usual(usual, "transport-modes", all, NONE));
        if (direction == Direction.IMPORT) {
            derived = set(derived, before, "shipment", "exportCountry", Derived::countryOfLoading);
            derived = set(derived, before, "exporter", "country", all -> text(all, "shipment", "exportCountry"));
        } else {
            derived = set(derived, before, "importer", "country", all -> text(all, "shipment", "destinationCountry"));
        }
        return lines(usual, derived, before);
    }

    private static String usual(Usual usual, String list, JsonObject consignment, JsonValue line) {
        return usual.code(list, place -> {
            if (place.startsWith(ITEMS_OF)) {
                return text(line, place.substring(ITEMS_OF.length()));
            }
            String[] path = place.split("/", -1);
            return path.length == 3 ? text(consignment, path[1], path[2]) : "";
        });
    }

    private static JsonObject set(
            JsonObject now, JsonObject before, String section, String field, Function<JsonObject, String> source) {
        String value = source.apply(now);
        if (!follows(text(now, section, field), source.apply(before), value)) {
            return now;
        }
        JsonObject fields = Json.object(now, section);
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

    private static JsonObject lines(Usual usual, JsonObject now, JsonObject before) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        JsonArray items = items(now);
        JsonArray once = items(before);
        for (int index = 0; index < items.size(); index++) {
            JsonValue former = former(items.get(index), index, once);
            lines.add(
                    items.get(index) instanceof JsonObject line
                            ? inKilograms(usual, cooled(usual, made(line, former), former), former)
                            : items.get(index));
        }
        return items.isEmpty()
                ? now
                : Json.createObjectBuilder(now).add(Dossier.ITEMS, lines).build();
    }

    /** The item of the same number; where they have none, the one at the same place. */
    private static JsonValue former(JsonValue item, int index, JsonArray once) {
        String sequence = text(item, "sequence");
        JsonValue there = index < once.size() ? once.get(index) : NONE;
        if (sequence.isEmpty() || text(there, "sequence").isEmpty()) {
            return there;
        }
        return once.stream()
                .filter(other -> text(other, "sequence").equals(sequence))
                .findFirst()
                .orElse(NONE);
    }

    /** Goods are made in their country of origin, as a rule. */
    private static JsonObject made(JsonObject line, JsonValue former) {
        return set(line, "makerCountry", text(former, "origin"), text(line, "origin"));
    }

    /** What the nomenclature calls frozen is kept frozen. */
    private static JsonObject cooled(Usual usual, JsonObject line, JsonValue former) {
        String list = "storage-conditions";
        return set(line, "storageCondition", usual(usual, list, NONE, former), usual(usual, list, NONE, line));
    }

    /** The quantity of goods that are counted in kilograms is their net weight. */
    private static JsonObject inKilograms(Usual usual, JsonObject line, JsonValue former) {
        String unit = text(line, "unit");
        if (!usual(usual, "units", NONE, line).equals(KILOGRAM) || !(unit.isEmpty() || unit.equals(KILOGRAM))) {
            return line;
        }
        JsonObject counted = set(line, "quantity", text(former, "netWeight"), text(line, "netWeight"));
        return text(counted, "quantity").isEmpty() || !text(counted, "quantity").equals(text(line, "netWeight"))
                ? counted
                : set(counted, "unit", "", KILOGRAM);
    }

    private static JsonObject set(JsonObject line, String field, String once, String value) {
        return follows(text(line, field), once, value)
                ? Json.createObjectBuilder(line).add(field, value).build()
                : line;
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
