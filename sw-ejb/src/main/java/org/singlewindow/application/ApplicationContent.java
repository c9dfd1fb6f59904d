package org.singlewindow.application;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Masking;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.reference.Json;

/** Reads and compares the content of applications: {@code {"head": {name: value}, "items": {"1": {name: value}}}}. */
public final class ApplicationContent {
    private static final String HEAD = "head";
    private static final String ITEMS = "items";

    private ApplicationContent() {}

    /**
     * A value that an answer changed.
     *
     * @param item sequence number of the goods item, null in the head
     */
    public record Change(
            @Nullable String item,
            String field,
            @Nullable JsonValue before,
            @Nullable JsonValue after) {
        Change masked(DocumentDefinition definition) {
            return definition
                    .field(field)
                    .map(found -> new Change(item, field, masked(found, before), masked(found, after)))
                    .orElse(this);
        }

        private static @Nullable JsonValue masked(Field field, @Nullable JsonValue value) {
            return value == null ? null : Masking.value(field, value);
        }
    }

    /** The same values in the shape of a dossier's answers for one document: the head's fields beside {@code items}. */
    public static JsonObject asAnswers(JsonObject content) {
        return Json.createObjectBuilder(Json.object(content, HEAD))
                .add(ITEMS, Json.object(content, ITEMS))
                .build();
    }

    /** The content with the answers put in, but for what is known without the applicant. */
    static JsonObject corrected(
            DocumentDefinition definition, JsonObject content, JsonObject answers, List<QuestionSheet.Entry> known) {
        JsonObjectBuilder items = Json.createObjectBuilder();
        JsonObject former = Json.object(content, ITEMS);
        JsonObject given = Json.object(answers, ITEMS);
        for (String item : former.keySet()) {
            items.add(
                    item, merged(definition, Json.object(former, item), Json.object(given, item), names(known, item)));
        }
        return Json.createObjectBuilder()
                .add(HEAD, merged(definition, Json.object(content, HEAD), answers, names(known, null)))
                .add(ITEMS, items)
                .build();
    }

    /**
     * The content with what differs between two others: what the consignment says otherwise, whatever was corrected since.
     * Goods items that the second does not have are gone.
     */
    public static JsonObject amended(JsonObject content, JsonObject before, JsonObject after) {
        JsonObjectBuilder items = Json.createObjectBuilder();
        JsonObject former = Json.object(content, ITEMS);
        JsonObject left = Json.object(after, ITEMS);
        for (String item : former.keySet()) {
            if (left.containsKey(item)) {
                items.add(
                        item,
                        amendedFields(
                                Json.object(former, item),
                                Json.object(Json.object(before, ITEMS), item),
                                Json.object(left, item)));
            }
        }
        return Json.createObjectBuilder()
                .add(
                        HEAD,
                        amendedFields(Json.object(content, HEAD), Json.object(before, HEAD), Json.object(after, HEAD)))
                .add(ITEMS, items)
                .build();
    }

    private static JsonObject amendedFields(JsonObject content, JsonObject before, JsonObject after) {
        JsonObjectBuilder amended = Json.createObjectBuilder(content);
        for (Change change : changes(null, before, after)) {
            JsonValue value = change.after();
            if (value == null) {
                amended.remove(change.field());
            } else {
                amended.add(change.field(), value);
            }
        }
        return amended.build();
    }

    private static Set<String> names(List<QuestionSheet.Entry> known, @Nullable String item) {
        return known.stream()
                .filter(entry -> Objects.equals(
                        entry.item() == null ? null : entry.item().toString(), item))
                .map(entry -> entry.field().name())
                .collect(Collectors.toSet());
    }

    private static JsonObject merged(
            DocumentDefinition definition, JsonObject former, JsonObject given, Set<String> known) {
        JsonObjectBuilder merged = Json.createObjectBuilder(former);
        given.forEach((name, value) -> {
            boolean signed = former.containsKey(name)
                    && (known.contains(name)
                            || definition
                                    .field(name)
                                    .filter(ApplicationContent::isApplicants)
                                    .isPresent());
            if (definition.field(name).isPresent() && !signed) {
                merged.add(name, value);
            }
        });
        return merged.build();
    }

    /** Whether the applicant's own record, or the window, answers the field. */
    static boolean isApplicants(Field field) {
        String from = field.from();
        return from != null
                && Stream.of("/applicant/", "/agent/", "/lodgement/", "/document/")
                        .anyMatch(from::startsWith);
    }

    /** The office of the agency that is to receive it; empty where none was chosen. */
    public static String office(JsonObject content) {
        return Json.object(content, HEAD).getString("office", "");
    }

    /** What differs, head first, then item by item. */
    public static List<Change> changes(JsonObject before, JsonObject after) {
        List<Change> changes = new ArrayList<>(changes(null, Json.object(before, HEAD), Json.object(after, HEAD)));
        JsonObject formerItems = Json.object(before, ITEMS);
        JsonObject newItems = Json.object(after, ITEMS);
        for (String item : union(formerItems.keySet(), newItems.keySet())) {
            changes.addAll(changes(item, Json.object(formerItems, item), Json.object(newItems, item)));
        }
        return changes;
    }

    private static List<Change> changes(@Nullable String item, JsonObject before, JsonObject after) {
        return union(before.keySet(), after.keySet()).stream()
                .map(field -> new Change(item, field, before.get(field), after.get(field)))
                .filter(change -> change.before() == null
                        || change.after() == null
                        || !change.before().equals(change.after()))
                .toList();
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
