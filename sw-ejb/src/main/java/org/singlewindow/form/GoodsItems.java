package org.singlewindow.form;

import jakarta.json.JsonArray;
import java.util.regex.Pattern;

/** How goods items are counted: by their sequence number, or by their place as long as they have none. */
final class GoodsItems {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private GoodsItems() {}

    static int sequence(JsonArray items, int index) {
        String sequence = JsonText.of(JsonText.child(items.get(index), "sequence"));
        return NUMBER.matcher(sequence).matches() ? Integer.parseInt(sequence) : index + 1;
    }
}
