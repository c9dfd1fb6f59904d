package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;

/**
 * Reads, by the definition of each field, what people and programs wrote, once and before anything looks at it: what is
 * checked is what is stored, held against the rules, shown, signed and sent. What cannot be read as its field wants stays
 * as it was written, so that the check refuses it; what no text may hold is refused here, at its place.
 */
@ApplicationScoped
public class Reading {
    private static final String ITEMS = "items";

    private final Definitions definitions;
    private final ValueReading values;
    private final Clock clock;

    @Inject
    Reading(Definitions definitions, CodeLists codeLists, Clock clock) {
        this.definitions = definitions;
        this.values = new ValueReading(codeLists);
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Reading() {
        definitions = null;
        values = null;
        clock = null;
    }

    /** A whole dossier. */
    public ReadValues dossier(Direction direction, JsonObject consignment, JsonObject answers) {
        ReadingPass pass = new ReadingPass(values);
        List<Section> form = definitions.consignment(direction);
        JsonObjectBuilder readConsignment = Json.createObjectBuilder();
        consignment.forEach((name, value) ->
                readConsignment.add(name, section(pass, form, name, value, "/consignment/" + escaped(name))));
        JsonObjectBuilder readAnswers = Json.createObjectBuilder();
        answers.forEach((document, given) ->
                readAnswers.add(document, answers(pass, document, given, "/answers/" + escaped(document))));
        pass.refuseUnlessFit();
        return new ReadValues(readConsignment.build(), readAnswers.build());
    }

    /** One section of the consignment. */
    public JsonValue section(Direction direction, String section, JsonValue written) {
        ReadingPass pass = new ReadingPass(values);
        JsonValue read =
                section(pass, definitions.consignment(direction), section, written, "/consignment/" + escaped(section));
        pass.refuseUnlessFit();
        return read;
    }

    /** The answers for one document as it is in force, or to the questions of the rules. */
    public JsonObject answers(String document, JsonObject written) {
        ReadingPass pass = new ReadingPass(values);
        JsonValue read = answers(pass, document, written, "/answers/" + escaped(document));
        pass.refuseUnlessFit();
        return read.asJsonObject();
    }

    /** The answers for that version of a document. */
    public JsonObject answers(DocumentDefinition document, JsonObject written) {
        ReadingPass pass = new ReadingPass(values);
        JsonObject read = answers(pass, document, written, "/answers/" + document.code());
        pass.refuseUnlessFit();
        return read;
    }

    private JsonValue section(ReadingPass pass, List<Section> form, String name, JsonValue written, String pointer) {
        Map<String, Field> fields = form.stream()
                .filter(section -> section.id().equals(name))
                .findFirst()
                .map(section -> byName(section.fields()))
                .orElse(Map.of());
        if (written instanceof JsonArray lines) {
            JsonArrayBuilder read = Json.createArrayBuilder();
            for (int index = 0; index < lines.size(); index++) {
                read.add(
                        lines.get(index) instanceof JsonObject line
                                ? pass.object(line, fields, pointer + "/" + index)
                                : pass.any(lines.get(index), pointer + "/" + index));
            }
            return read.build();
        }
        return written instanceof JsonObject object ? pass.object(object, fields, pointer) : pass.any(written, pointer);
    }

    private JsonValue answers(ReadingPass pass, String document, JsonValue written, String pointer) {
        if (!(written instanceof JsonObject given)) {
            return pass.any(written, pointer);
        }
        return definitions
                .find(document, LocalDate.now(clock.withZone(Kst.ZONE)))
                .map(definition -> answers(pass, definition, given, pointer))
                .orElseGet(() -> pass.object(given, Map.of(), pointer));
    }

    private static JsonObject answers(ReadingPass pass, DocumentDefinition document, JsonObject given, String pointer) {
        Map<String, Field> head = fields(document, false);
        if (!(given.get(ITEMS) instanceof JsonObject byItem)) {
            return pass.object(given, head, pointer);
        }
        Map<String, Field> perItem = fields(document, true);
        JsonObjectBuilder items = Json.createObjectBuilder();
        byItem.forEach((item, values) -> {
            String place = pointer + "/items/" + escaped(item);
            items.add(
                    item,
                    values instanceof JsonObject object
                            ? pass.object(object, perItem, place)
                            : pass.any(values, place));
        });
        JsonObject rest = Json.createObjectBuilder(given).remove(ITEMS).build();
        return Json.createObjectBuilder(pass.object(rest, head, pointer))
                .add(ITEMS, items)
                .build();
    }

    private static Map<String, Field> fields(DocumentDefinition document, boolean perItem) {
        return byName(document.sections().stream()
                .filter(section -> section.perItem() == perItem)
                .flatMap(section -> section.fields().stream())
                .toList());
    }

    static Map<String, Field> byName(List<Field> fields) {
        Map<String, Field> byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
