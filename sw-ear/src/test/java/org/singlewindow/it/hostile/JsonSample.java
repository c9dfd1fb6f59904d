package org.singlewindow.it.hostile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** A good JSON object, of which one value, wherever it stands, is changed at random. */
final class JsonSample {
    private final JsonObject whole;
    private final List<String> places = new ArrayList<>();

    JsonSample(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            whole = reader.readObject();
        }
        find(whole, "");
    }

    /** An object of all these members, each a text. */
    static String of(Collection<String> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(member -> object.add(member, "1"));
        return object.build().toString();
    }

    /** The sample with one of its values as other JSON text. */
    String with(String value, Random random) {
        if (places.isEmpty()) {
            return value;
        }
        String mark = "@@value@@";
        String text = Json.createPatchBuilder()
                .replace(anywhere(random), mark)
                .build()
                .apply(whole)
                .toString();
        return text.replace("\"" + mark + "\"", value);
    }

    String withoutOne(Random random) {
        return places.isEmpty()
                ? "{}"
                : Json.createPatchBuilder()
                        .remove(anywhere(random))
                        .build()
                        .apply(whole)
                        .toString();
    }

    private String anywhere(Random random) {
        return places.get(random.nextInt(places.size()));
    }

    private void find(JsonValue value, String at) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                String place = at + "/" + Json.encodePointer(name);
                places.add(place);
                find(member, place);
            });
        } else if (value instanceof JsonArray list) {
            for (int index = 0; index < list.size(); index++) {
                places.add(at + "/" + index);
                find(list.get(index), at + "/" + index);
            }
        }
    }
}
