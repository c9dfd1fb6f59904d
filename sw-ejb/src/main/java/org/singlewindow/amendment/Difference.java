package org.singlewindow.amendment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Section;
import org.singlewindow.payload.Outgoing;

/**
 * A value of a consignment that is another than before, or a goods item that was taken out.
 *
 * @param line number of the goods item; 0 where it is about none
 * @param field empty where the goods item was taken out
 * @param before empty where nothing stood there
 * @param after empty where nothing stands there now
 * @param pointer to it in the consignment as it is now; of an item that is gone, in the one that was
 */
public record Difference(String section, int line, String field, String before, String after, String pointer) {
    private static final String ITEMS = "items";
    private static final String TAKEN_OUT = "/takeOut/";

    /** Whether a whole goods item was taken out. */
    public boolean isTakenOut() {
        return field.isEmpty();
    }

    /** All differences, in the order of the form. */
    static List<Difference> between(List<Section> form, JsonObject before, JsonObject after) {
        List<Difference> differences = new ArrayList<>();
        for (Section section : form) {
            String id = section.id();
            if (section.perItem()) {
                lines(id, before, after, differences);
            } else {
                fields(id, 0, "/consignment/" + id, object(before.get(id)), object(after.get(id)), differences);
            }
        }
        return differences;
    }

    private static void lines(String section, JsonObject before, JsonObject after, List<Difference> differences) {
        List<JsonObject> left = items(after);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int index = 0; index < left.size(); index++) {
            places.put(left.get(index).getString("sequence", ""), index);
        }
        List<JsonObject> former = items(before);
        for (JsonObject item : former) {
            String sequence = item.getString("sequence", "");
            Integer place = places.get(sequence);
            int line = Integer.parseInt(sequence);
            if (place == null) {
                differences.add(
                        new Difference(section, line, "", item.getString("description", ""), "", TAKEN_OUT + line));
            } else {
                fields(section, line, "/consignment/items/" + place, item, left.get(place), differences);
            }
        }
    }

    private static void fields(
            String section, int line, String place, JsonObject before, JsonObject after, List<Difference> found) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = text(before.get(name));
            String is = text(after.get(name));
            if (!was.equals(is)) {
                found.add(new Difference(section, line, name, was, is, place + "/" + name));
            }
        }
    }

    static List<JsonObject> items(JsonObject consignment) {
        return consignment.get(ITEMS) instanceof JsonArray items ? items.getValuesAs(JsonObject.class) : List.of();
    }

    private static JsonObject object(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value == null ? "" : value.toString();
    }

    /** With other words in place of the values, such as masked ones. */
    Difference showing(String shownBefore, String shownAfter) {
        return new Difference(section, line, field, shownBefore, shownAfter, pointer);
    }

    Outgoing.Amended said() {
        return new Outgoing.Amended(line, section, field, before, after);
    }
}
