package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Json;
import org.singlewindow.requirement.OtherLaws;

/** Answers about goods lines, as far as they are still about the same goods: they go with their line, wherever it moves. */
final class SameGoods {
    private static final String SEQUENCE = "sequence";

    private SameGoods() {}

    /**
     * The answers without those about lines that have another code now, or are gone.
     *
     * @param answers question to sequence number to answer
     */
    static JsonObject answers(JsonObject answers, List<JsonObject> before, JsonValue after) {
        Map<String, String> now = new HashMap<>();
        if (after instanceof JsonArray items) {
            items.forEach(item -> now.put(text(item, SEQUENCE), text(item, "hs")));
        }
        Set<String> others = new HashSet<>();
        for (JsonObject item : before) {
            String code = text(item, "hs");
            String sequence = text(item, SEQUENCE);
            if (!code.isEmpty() && !code.equals(now.get(sequence))) {
                others.add(sequence);
            }
        }
        return others.isEmpty() ? answers : without(answers, others);
    }

    /**
     * The lines as they were, each where it stands now; an empty one where a line is new.
     *
     * @param typed the lines now; each names the number that it had before, if it had one. Without any such number, all lines
     *     stand where they stood.
     */
    static JsonArray moved(List<JsonObject> before, JsonArray typed) {
        Map<String, JsonObject> byNumber = new HashMap<>();
        before.forEach(line -> byNumber.put(text(line, SEQUENCE), line));
        if (typed.stream().noneMatch(line -> byNumber.containsKey(text(line, SEQUENCE)))) {
            return Json.createArrayBuilder(before).build();
        }
        JsonArrayBuilder moved = Json.createArrayBuilder();
        typed.forEach(line -> moved.add(
                Optional.ofNullable(byNumber.remove(text(line, SEQUENCE))).orElse(JsonValue.EMPTY_JSON_OBJECT)));
        return moved.build();
    }

    /** All answers under the numbers that their lines have now; those about lines that are gone are gone. */
    static JsonObject follow(JsonObject answers, JsonArray moved) {
        Map<String, String> numbers = new HashMap<>();
        for (int index = 0; index < moved.size(); index++) {
            numbers.put(text(moved.get(index), SEQUENCE), Integer.toString(index + 1));
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        answers.forEach((document, given) -> {
            JsonObjectBuilder followed = Json.createObjectBuilder();
            given.asJsonObject().forEach((name, value) -> {
                boolean byLine = document.equals(Dossier.REQUIREMENT_ANSWERS) || name.equals(Dossier.ITEMS);
                followed.add(name, byLine && value instanceof JsonObject lines ? renumbered(lines, numbers) : value);
            });
            all.add(document, followed);
        });
        return all.build();
    }

    private static JsonObject renumbered(JsonObject byLine, Map<String, String> numbers) {
        JsonObjectBuilder renumbered = Json.createObjectBuilder();
        byLine.forEach((line, value) -> {
            if (numbers.containsKey(line)) {
                renumbered.add(numbers.get(line), value);
            }
        });
        return renumbered.build();
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
