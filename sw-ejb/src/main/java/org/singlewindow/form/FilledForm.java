package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;

/**
 * One document, brought together from what the dossier says already and what the applicant answered. Each value is looked
 * up once, whatever is asked of the form.
 *
 * <p>The facts are one object: the consignment's sections ({@code shipment}, {@code importer}, {@code exporter}, {@code
 * transport}, {@code items}), {@code applicant} and, where a broker files, {@code agent} (each as {@code party} knows
 * them), {@code requirement} (what was answered to the rules' questions) and {@code lodgement} ({@code reference},
 * {@code date}, {@code function}), each absent as long as it is not known. The answers are the document's own part of
 * the dossier's answers: {@code {"office": "…", "items": {"1": {"expiry": "…"}}}}. The definition says of each field where
 * its value comes from.
 */
public final class FilledForm {
    private static final String LODGEMENT = "lodgement";
    private static final String REFERENCE = "/lodgement/reference";
    private static final Set<String> THE_WINDOWS_OWN = Set.of(LODGEMENT, "agent", "document");
    private static final Set<String> IN_THE_CONSIGNMENT =
            Set.of("shipment", "importer", "exporter", "transport", "items");

    private final DocumentDefinition document;
    private final JsonObject facts;
    private final JsonObject answers;
    private final List<Integer> items;
    private final Map<Integer, Integer> indexes;

    // Conditions and checks come back to the same places again and again.
    private final List<Place> head;
    private final Map<Integer, List<Place>> withItem;
    private final Map<Place, Value> values = new IdentityHashMap<>();
    private @Nullable QuestionSheet sheet;

    /** A field at its place: in the head, or with a goods item. */
    record Place(Section section, Field field, @Nullable Integer item) {}

    /**
     * What stands at a place.
     *
     * @param json the value; {@link JsonValue#NULL} where there is none
     * @param known whether the facts say it
     * @param isEmpty whether nothing but blanks stands there
     */
    record Value(JsonValue json, String pointer, boolean known, boolean isEmpty) {
        Value(JsonValue json, String pointer, boolean known) {
            this(json, pointer, known, JsonText.isEmpty(json));
        }

        String text() {
            return JsonText.of(json);
        }

        boolean canBeCorrected() {
            return pointer.startsWith("/consignment/") || pointer.startsWith("/answers/");
        }
    }

    /** For the goods items of these numbers. */
    public FilledForm(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
        this.document = document;
        this.facts = Json.createObjectBuilder(facts)
                .add(
                        "document",
                        Json.createObjectBuilder()
                                .add("code", document.code())
                                .add("items", String.valueOf(items.size())))
                .build();
        this.answers = answers;
        this.items = items;
        this.indexes = indexes(facts);
        this.head = placed(document, null);
        this.withItem =
                items.stream().distinct().collect(Collectors.toMap(item -> item, item -> placed(document, item)));
    }

    private FilledForm(FilledForm other, String reference) {
        this.document = other.document;
        this.facts = withReference(other.facts, reference);
        this.answers = other.answers;
        this.items = other.items;
        this.indexes = other.indexes;
        this.head = other.head;
        this.withItem = other.withItem;
        other.values.forEach((place, value) -> {
            if (!isReference(place.field())) {
                values.put(place, value);
            }
        });
    }

    private static JsonObject withReference(JsonObject facts, String reference) {
        JsonObjectBuilder lodgement =
                Json.createObjectBuilder(JsonText.child(facts, LODGEMENT).asJsonObject());
        return Json.createObjectBuilder(facts)
                .add(LODGEMENT, lodgement.add("reference", reference))
                .build();
    }

    private static boolean isReference(Field field) {
        return REFERENCE.equals(field.from()) || field.columns().stream().anyMatch(FilledForm::isReference);
    }

    /** The same form with the number of its application, which may stand in it. */
    public FilledForm numbered(String reference) {
        return new FilledForm(this, reference);
    }

    private static List<Place> placed(DocumentDefinition document, @Nullable Integer item) {
        return document.sections().stream()
                .filter(section -> section.perItem() == (item != null))
                .flatMap(section -> section.fields().stream().map(field -> new Place(section, field, item)))
                .toList();
    }

    private static Map<Integer, Integer> indexes(JsonObject facts) {
        Map<Integer, Integer> indexes = new HashMap<>();
        if (facts.get("items") instanceof JsonArray lines) {
            for (int index = 0; index < lines.size(); index++) {
                indexes.put(GoodsItems.sequence(lines, index), index);
            }
        }
        return indexes;
    }

    /**
     * What to ask and what is known. A field that only some answers make necessary is asked once they are given; what
     * the window itself knows (agent, lodgement) is never asked.
     */
    public QuestionSheet sheet() {
        QuestionSheet known = sheet;
        if (known == null) {
            known = newSheet();
            sheet = known;
        }
        return known;
    }

    private QuestionSheet newSheet() {
        List<QuestionSheet.Entry> asked = new ArrayList<>();
        List<QuestionSheet.Entry> known = new ArrayList<>();
        places().forEach(place -> {
            Value value = at(place);
            if (value.known()) {
                known.add(entry(place, value));
            } else if (!isTheWindowsOwn(place.field()) && (matters(place) || !value.isEmpty())) {
                asked.add(entry(place, value));
            }
        });
        return new QuestionSheet(asked, known);
    }

    private static QuestionSheet.Entry entry(Place place, Value value) {
        return new QuestionSheet.Entry(
                place.section(), place.field(), place.item(), value.pointer(), value.isEmpty() ? "" : value.text());
    }

    /**
     * The whole document as it goes to the agency: {@code {"head": {name: value}, "items": {"1": {name: value}}}}, in
     * the order of the form, without empty values; a {@link FieldType#TABLE} is an array of objects.
     */
    public JsonObject content() {
        JsonObjectBuilder goods = Json.createObjectBuilder();
        items.forEach(item -> goods.add(item.toString(), filled(item)));
        return Json.createObjectBuilder()
                .add("head", filled(null))
                .add("items", goods)
                .build();
    }

    private JsonObjectBuilder filled(@Nullable Integer item) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        places(item).forEach(place -> {
            Value value = at(place);
            if (!value.isEmpty()) {
                filled.add(place.field().name(), written(place.field(), value.json()));
            }
        });
        return filled;
    }

    private static JsonValue written(Field field, JsonValue value) {
        if (field.type() != FieldType.TABLE || !(value instanceof JsonArray rows)) {
            return value instanceof JsonString ? value : Json.createValue(JsonText.of(value));
        }
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (JsonValue row : rows) {
            if (!JsonText.isEmpty(row)) {
                written.add(row(field, row));
            }
        }
        return written.build();
    }

    private static JsonObjectBuilder row(Field table, JsonValue row) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        for (Field column : table.columns()) {
            JsonValue value = JsonText.child(row, column.name());
            if (!JsonText.isEmpty(value)) {
                written.add(column.name(), written(column, value));
            }
        }
        return written;
    }

    /** The answers without those that the facts give: what they say no longer is not said by an answer that was theirs. */
    public JsonObject answersBesideFacts() {
        JsonObjectBuilder left = Json.createObjectBuilder(answers);
        places(null)
                .filter(place -> at(place).known())
                .forEach(place -> left.remove(place.field().name()));
        JsonObjectBuilder goods = Json.createObjectBuilder();
        for (Integer item : items) {
            if (JsonText.child(JsonText.child(answers, "items"), item.toString()) instanceof JsonObject given) {
                JsonObjectBuilder rest = Json.createObjectBuilder(given);
                places(item)
                        .filter(place -> at(place).known())
                        .forEach(place -> rest.remove(place.field().name()));
                goods.add(item.toString(), rest);
            }
        }
        return left.add("items", goods).build();
    }

    /** The papers without which this application cannot be lodged. */
    public List<DocumentDefinition.AttachmentRule> papersNeeded() {
        return document.attachments().stream()
                .filter(rule -> rule.required() || (rule.requiredWhen() != null && holdsAnywhere(rule.requiredWhen())))
                .toList();
    }

    DocumentDefinition document() {
        return document;
    }

    JsonObject answers() {
        return answers;
    }

    /** The same form with other answers. */
    FilledForm answering(JsonObject others) {
        return new FilledForm(document, facts, others, items);
    }

    /** Every field of the form at every place, the head first, then item by item. */
    Stream<Place> places() {
        return Stream.concat(head.stream(), items.stream().flatMap(this::places));
    }

    /** Every field of the head, or of the form of that goods item. */
    Stream<Place> places(@Nullable Integer item) {
        return item == null ? head.stream() : withItem.getOrDefault(item, List.of()).stream();
    }

    Value at(Place place) {
        return values.computeIfAbsent(place, known -> value(known.field(), known.item()));
    }

    /** Known to the window alone: shown, never asked, never wrong by the applicant's fault. */
    static boolean isTheWindowsOwn(Field field) {
        return field.from() != null && THE_WINDOWS_OWN.contains(root(field.from()));
    }

    boolean isRequired(Place place) {
        return place.field().required() || holds(place.field().requiredWhen(), place.item());
    }

    /** Whether the field has anything to do with this application. */
    boolean matters(Place place) {
        return place.field().requiredWhen() == null || isRequired(place);
    }

    boolean holds(Field.@Nullable Condition condition, @Nullable Integer item) {
        if (condition == null) {
            return false;
        }
        return place(condition.field(), item)
                .map(this::at)
                .filter(value -> !value.isEmpty())
                .filter(value -> condition.in().isEmpty() || condition.in().contains(value.text()))
                .isPresent();
    }

    /** Whether the condition holds in the head or for any goods item. */
    boolean holdsAnywhere(Field.Condition condition) {
        return holds(condition, null) || items.stream().anyMatch(item -> holds(condition, item));
    }

    /** Where the field of that name stands: with this item, or in the head. */
    Optional<Place> place(String name, @Nullable Integer item) {
        return Stream.concat(item == null ? Stream.of() : places(item), head.stream())
                .filter(place -> place.field().name().equals(name))
                .findFirst();
    }

    private Value value(Field field, @Nullable Integer item) {
        return known(field, item).orElseGet(() -> answered(field, item));
    }

    private Value answered(Field field, @Nullable Integer item) {
        JsonValue in = item == null ? answers : JsonText.child(JsonText.child(answers, "items"), item.toString());
        String pointer = "/answers/" + document.code() + (item == null ? "" : "/items/" + item) + "/" + field.name();
        return new Value(JsonText.child(in, field.name()), pointer, false);
    }

    private Optional<Value> known(Field field, @Nullable Integer item) {
        if (field.type() == FieldType.TABLE) {
            return knownRow(field, item);
        }
        return field.from() == null ? Optional.empty() : fact(field.from(), item);
    }

    /** A table whose columns the facts answer has one known row, once everything required in it is there. */
    private Optional<Value> knownRow(Field table, @Nullable Integer item) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        String pointer = "";
        for (Field column : table.columns()) {
            Optional<Value> value = column.from() == null ? Optional.empty() : fact(column.from(), item);
            if (value.isPresent()) {
                row.add(column.name(), value.get().json());
                pointer = pointer.isEmpty() ? value.get().pointer() : pointer;
            } else if (column.required()) {
                return Optional.empty();
            }
        }
        JsonArrayBuilder rows = Json.createArrayBuilder().add(row);
        return pointer.isEmpty() ? Optional.empty() : Optional.of(new Value(rows.build(), pointer, true));
    }

    /** What the facts say at a place, or another field of the form by its name; empty where they say nothing. */
    String said(String place, @Nullable Integer item) {
        Optional<Value> value =
                place.startsWith("/") ? fact(place, item) : place(place, item).map(this::at);
        return value.map(Value::text).orElse("");
    }

    private Optional<Value> fact(String path, @Nullable Integer item) {
        JsonValue value = facts;
        StringBuilder pointer = new StringBuilder();
        int begin = 1;
        while (begin <= path.length() && value.getValueType() != JsonValue.ValueType.NULL) {
            int end = path.indexOf('/', begin);
            String segment = path.substring(begin, end < 0 ? path.length() : end);
            String key = segment.equals("*") ? each(value, item) : segment;
            value = JsonText.child(value, key);
            pointer.append('/').append(key);
            begin = end < 0 ? path.length() + 1 : end + 1;
        }
        return JsonText.isEmpty(value)
                ? Optional.empty()
                : Optional.of(new Value(value, inTheDossier(root(path)) + pointer, true));
    }

    /** The goods item at hand: in a list by its place there, else by its number. */
    private String each(JsonValue parent, @Nullable Integer item) {
        return parent instanceof JsonArray ? String.valueOf(indexes.getOrDefault(item, -1)) : String.valueOf(item);
    }

    private static String root(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }

    private static String inTheDossier(String root) {
        if (IN_THE_CONSIGNMENT.contains(root)) {
            return "/consignment";
        }
        return root.equals("requirement") ? "/answers" : "";
    }
}
