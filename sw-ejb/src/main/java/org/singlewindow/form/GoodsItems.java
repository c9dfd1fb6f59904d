package org.singlewindow.form;

import jakarta.json.JsonArray;

/** How goods items are counted: by their sequence number, or by their place as long as they have none. */
final class GoodsItems {
    private GoodsItems() {}

    static int sequence(JsonArray items, int index) {
        String sequence = JsonText.of(JsonText.child(items.get(index), "sequence"));
        return sequence.matches("[1-9]\\d{0,5}") ? Integer.parseInt(sequence) : index + 1;
    }
}
