package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.reference.Json;
import org.singlewindow.requirement.OtherLaws;

/** Answers to the rules, which are given line by line, as far as they are still about the same goods. */
final class SameGoods {
    private SameGoods() {}

    /**
     * The answers without those about lines that have another code now, or are gone.
     *
     * @param answers question to sequence number to answer
     */
    static JsonObject answers(JsonObject answers, List<JsonObject> before, JsonValue after) {
        Map<String, String> now = new HashMap<>();
        if (after instanceof JsonArray items) {
            items.forEach(item -> now.put(text(item, "sequence"), text(item, "hs")));
        }
        Set<String> others = new HashSet<>();
        for (JsonObject item : before) {
            String code = text(item, "hs");
            String sequence = text(item, "sequence");
            if (!code.isEmpty() && !code.equals(now.get(sequence))) {
                others.add(sequence);
            }
        }
        return others.isEmpty() ? answers : without(answers, others);
    }

    private static JsonObject without(JsonObject answers, Set<String> lines) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        answers.forEach((question, given) -> {
            if (given instanceof JsonObject byItem) {
                JsonObjectBuilder rest = Json.createObjectBuilder(byItem);
                lines.forEach(rest::remove);
                JsonObject left = rest.build();
                if (!left.isEmpty()) {
                    kept.add(question, left);
                }
            } else {
                kept.add(question, given);
            }
        });
        return kept.build();
    }

    /** What holds for the next consignment of the same goods: all but permits, which are given for one. */
    static JsonObject forTheNext(JsonObject answers) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        answers.forEach((question, given) -> {
            if (!question.startsWith(OtherLaws.PERMIT)) {
                kept.add(question, given);
            }
        });
        return kept.build();
    }

    private static String text(JsonValue fields, String field) {
        return fields instanceof JsonObject object && object.get(field) instanceof JsonString text
                ? text.getString()
                : "";
    }
}
