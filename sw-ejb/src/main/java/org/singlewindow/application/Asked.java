package org.singlewindow.application;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;

/**
 * What an agency wants of the applicant, one by one, and until when.
 *
 * @param items fields and papers; empty where words say it all
 * @param until the last day for the answer; null for what was asked before there was one
 */
public record Asked(List<Item> items, @Nullable LocalDate until) {
    private static final String ITEMS = "items";

    public Asked {
        items = List.copyOf(items);
    }

    /**
     * One thing that is wanted: a field to be corrected, or a paper to be added.
     *
     * @param pointer to the field in the application's content, such as {@code /head/purpose} or {@code /items/1/lot}; empty
     *     for a paper
     * @param paper the kind of the paper, such as {@code health-certificate}; empty for a field
     * @param text what is wanted of it, in the official's words
     */
    public record Item(String pointer, String paper, String text) implements Serializable {
        private static final int ITEM = 2;

        /** The field in the head. */
        public static Item field(String name, String text) {
            return new Item("/head/" + name, "", text);
        }

        /** The field of a goods item. */
        public static Item field(int item, String name, String text) {
            return new Item("/items/" + item + "/" + name, "", text);
        }

        /** The paper of that kind. */
        public static Item paper(String kind, String text) {
            return new Item("", kind, text);
        }

        public boolean isPaper() {
            return !paper.isEmpty();
        }

        /** Name of the field. */
        public String name() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        /** Sequence number of the goods item; null in the head. */
        public @Nullable Integer item() {
            return pointer.startsWith("/items/") ? Integer.valueOf(pointer.split("/", -1)[ITEM]) : null;
        }

        /** Whether it names one field, or one paper. */
        boolean isWell() {
            return isPaper()
                    ? pointer.isEmpty()
                    : pointer.matches("/head/[A-Za-z0-9_-]{1,60}|/items/[1-9][0-9]{0,3}/[A-Za-z0-9_-]{1,60}");
        }
    }

    static Asked of(@Nullable String kept, @Nullable LocalDate until) {
        return new Asked(
                kept == null
                        ? List.of()
                        : Json.parse(kept).getJsonArray(ITEMS).stream()
                                .map(JsonValue::asJsonObject)
                                .map(item -> new Item(
                                        item.getString("pointer"), item.getString("paper"), item.getString("text")))
                                .toList(),
                until);
    }

    /** Whether it is said in words alone. */
    public boolean isPlain() {
        return items.isEmpty();
    }

    JsonObject json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.forEach(item -> all.add(Json.createObjectBuilder()
                .add("pointer", item.pointer())
                .add("paper", item.paper())
                .add("text", item.text())));
        return Json.createObjectBuilder().add(ITEMS, all).build();
    }
}
