package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.FormValues.Place;
import org.singlewindow.form.FormValues.Value;
import org.singlewindow.reference.Json;

/** Fills documents from the dossier, field by field, as each definition says where its values come from. */
@ApplicationScoped
class DossierFilling implements Filling {
    @Override
    public QuestionSheet sheet(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
        FormValues values = new FormValues(document, facts, answers, items);
        List<QuestionSheet.Entry> asked = new ArrayList<>();
        List<QuestionSheet.Entry> known = new ArrayList<>();
        values.places().forEach(place -> {
            Value value = values.at(place);
            if (value.known()) {
                known.add(entry(place, value));
            } else if (!FormValues.isTheWindowsOwn(place.field()) && (values.matters(place) || !value.isEmpty())) {
                asked.add(entry(place, value));
            }
        });
        return new QuestionSheet(asked, known);
    }

    private static QuestionSheet.Entry entry(Place place, Value value) {
        return new QuestionSheet.Entry(
                place.section(), place.field(), place.item(), value.pointer(), value.isEmpty() ? "" : value.text());
    }

    @Override
    public JsonObject fill(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
        FormValues values = new FormValues(document, facts, answers, items);
        JsonObjectBuilder goods = Json.createObjectBuilder();
        items.forEach(item -> goods.add(item.toString(), filled(values, item)));
        return Json.createObjectBuilder()
                .add("head", filled(values, null))
                .add("items", goods)
                .build();
    }

    private static JsonObjectBuilder filled(FormValues values, @Nullable Integer item) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        values.places(item).forEach(place -> {
            Value value = values.at(place);
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

    @Override
    public List<DocumentDefinition.AttachmentRule> papersNeeded(
            DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
        FormValues values = new FormValues(document, facts, answers, items);
        return document.attachments().stream()
                .filter(rule ->
                        rule.required() || (rule.requiredWhen() != null && values.holdsAnywhere(rule.requiredWhen())))
                .toList();
    }
}
