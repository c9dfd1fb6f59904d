package org.singlewindow.lodgement;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.NotSubject;

/** Writes down which documents were not needed and the coded reason, with the law as in force when that was found. */
final class NotNeeded {
    private NotNeeded() {}

    static JsonArrayBuilder of(Preparation preparation) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (NotSubject reason : preparation.findings().notSubject()) {
            all.add(Json.createObjectBuilder()
                    .add("document", reason.document())
                    .add("item", reason.item())
                    .add("code", reason.code())
                    .add("claimed", reason.claimed())
                    .add("reason", inBoth(reason.reason()))
                    .add("law", reason.law().ko())
                    .add("words", inBoth(reason.law())));
        }
        return all;
    }

    /** Writes down what customs has to confirm under other laws, and what was said about it. */
    static JsonArrayBuilder confirmations(Preparation preparation) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ToConfirm one : preparation.confirmations()) {
            NotSubject.Reason reason = one.answer().reason();
            JsonArrayBuilder conditions = Json.createArrayBuilder();
            one.conditions().forEach(condition -> conditions.add(condition.key()));
            all.add(Json.createObjectBuilder()
                    .add("law", one.law())
                    .add("words", inBoth(one.name()))
                    .add("items", Json.createArrayBuilder(one.items()))
                    .add("conditions", conditions)
                    .add("permit", one.answer().permit())
                    .add("reason", reason == null ? "" : reason.code()));
        }
        return all;
    }

    private static JsonObjectBuilder inBoth(Text text) {
        return Json.createObjectBuilder().add("ko", text.ko()).add("en", text.en());
    }

    /** Reads what was written down. */
    static List<LeftOut> read(JsonObject statement) {
        return !(statement.get("notSubject") instanceof JsonArray all)
                ? List.of()
                : all.getValuesAs(JsonObject.class).stream()
                        .map(reason -> new LeftOut(
                                reason.getString("document"),
                                reason.getInt("item"),
                                reason.getString("code"),
                                reason.getBoolean("claimed", false),
                                text(reason, "reason", reason.getString("code")),
                                text(reason, "words", reason.getString("law"))))
                        .toList();
    }

    private static Text text(JsonObject reason, String name, String otherwise) {
        return reason.get(name) instanceof JsonObject words
                ? new Text(words.getString("ko"), words.getString("en"))
                : new Text(otherwise, otherwise);
    }
}
