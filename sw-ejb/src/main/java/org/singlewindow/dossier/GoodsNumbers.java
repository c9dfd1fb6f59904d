package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.singlewindow.reference.Json;

/** Goods lines are numbered from 1 in the order in which they stand. */
final class GoodsNumbers {
    private GoodsNumbers() {}

    static JsonArray inOrder(JsonArray items) {
        List<JsonObject> rows = items.getValuesAs(JsonObject.class);
        JsonArrayBuilder numbered = Json.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add(Json.createObjectBuilder(rows.get(i)).add("sequence", Integer.toString(i + 1)));
        }
        return numbered.build();
    }
}
