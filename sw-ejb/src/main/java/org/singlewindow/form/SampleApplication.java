package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

/**
 * A complete application made from nothing but its definition: a value of the right type in every field.
 *
 * @param answers the document's own part of a dossier's answers
 */
record SampleApplication(DocumentDefinition document, JsonObject facts, JsonObject answers, List<Integer> items) {
    private static final String ONLY_ITEM = "1";
    private static final int ITEM = 1;

    FilledForm form() {
        return new FilledForm(document, facts, answers, items);
    }

    /** Fills forms with values of their types. */
    record Maker(Definitions definitions, CodeLists codeLists, CatalogueEdition edition, LocalDate lodgedOn) {
        SampleApplication of(DocumentDefinition document) {
            JsonObject facts = facts(document.direction());
            FilledForm values = new FilledForm(document, facts, JsonValue.EMPTY_JSON_OBJECT, List.of(ITEM));
            JsonObjectBuilder head = Json.createObjectBuilder();
            JsonObjectBuilder item = Json.createObjectBuilder();
            values.places().forEach(place -> {
                if (!values.at(place).known()) {
                    (place.item() == null ? head : item).add(place.field().name(), value(place.field()));
                }
            });
            head.add("items", Json.createObjectBuilder().add(ONLY_ITEM, item));
            return new SampleApplication(document, facts, head.build(), List.of(ITEM));
        }

        /** The facts of a consignment in which every field is filled and every question answered. */
        JsonObject facts(Direction direction) {
            JsonObjectBuilder answers = Json.createObjectBuilder();
            new AskedAnswers(codeLists, edition, lodgedOn)
                    .byQuestion()
                    .forEach((id, codes) ->
                            answers.add(id, Json.createObjectBuilder().add(ONLY_ITEM, codes.get(0))));
            return facts(direction, ITEM, answers.build());
        }

        /** The facts of a consignment of so many goods items in which every field is filled. */
        JsonObject facts(Direction direction, int items, JsonObject answers) {
            return Json.createObjectBuilder(consignment(direction, items))
                    .add("applicant", texts("name businessNumber customsId representative address telephone email"))
                    .add("agent", texts("code name"))
                    .add(
                            "lodgement",
                            Json.createObjectBuilder()
                                    .add("reference", "REFERENCE")
                                    .add("date", lodgedOn.toString())
                                    .add("function", "9"))
                    .add("requirement", answers)
                    .build();
        }

        JsonObject consignment(Direction direction, int items) {
            JsonObjectBuilder consignment = Json.createObjectBuilder();
            for (Section section : definitions.consignment(direction)) {
                JsonObject values = object(section.fields());
                consignment.add(section.id(), section.perItem() ? lines(values, items) : values);
            }
            return consignment.build();
        }

        private static JsonArray lines(JsonObject values, int items) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            for (int item = 1; item <= items; item++) {
                lines.add(Json.createObjectBuilder(values).add("sequence", String.valueOf(item)));
            }
            return lines.build();
        }

        private JsonObject object(List<Field> fields) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            fields.forEach(field -> object.add(field.name(), value(field)));
            return object.build();
        }

        private static JsonObjectBuilder texts(String names) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (String name : names.split(" ", -1)) {
                object.add(name, "Text");
            }
            return object;
        }

        private JsonValue value(Field field) {
            if (field.type() == FieldType.TABLE) {
                return Json.createArrayBuilder().add(object(field.columns())).build();
            }
            String text = switch (field.type()) {
                case BOOLEAN -> "true";
                case DATE -> lodgedOn.plusDays(1).toString();
                case DATETIME -> lodgedOn.plusDays(1) + "T09:00";
                case INTEGER, DECIMAL -> "1";
                case UNLOCODE -> "KRPUS";
                case HS -> "0202300000";
                case CODE, COUNTRY, CURRENCY, UNIT, PACKAGE -> firstOf(Objects.requireNonNull(field.codeList()));
                default -> "Text".substring(0, Math.min("Text".length(), field.maxLength()));
            };
            return Json.createValue(text);
        }

        private String firstOf(String list) {
            return codeLists.list(list).get(0).code();
        }
    }

    /** The same without the answer at that place of the dossier. */
    SampleApplication without(QuestionSheet.Entry entry) {
        String field = entry.field().name();
        if (entry.item() == null) {
            return new SampleApplication(document, facts, less(answers, field), items);
        }
        JsonObject ofItems = answers.getJsonObject("items");
        String item = entry.item().toString();
        JsonObject less = Json.createObjectBuilder(ofItems)
                .add(item, less(ofItems.getJsonObject(item), field))
                .build();
        return new SampleApplication(
                document,
                facts,
                Json.createObjectBuilder(answers).add("items", less).build(),
                items);
    }

    private static JsonObject less(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }
}
