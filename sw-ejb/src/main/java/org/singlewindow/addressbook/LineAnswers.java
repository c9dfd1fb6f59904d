package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;

/**
 * What was answered about the goods lines of a consignment, as far as it holds for the same goods the next time: nothing that
 * is new in each consignment, and nothing about a person.
 */
@ApplicationScoped
class LineAnswers {
    private static final String ITEMS = "items";

    @Inject
    private Definitions definitions;

    @Inject
    private BookForm form;

    @Inject
    private Clock clock;

    /** By the key of the goods' entry: document to answers; only what was answered. */
    Map<String, JsonObject> byGoods(JsonObject consignment, JsonObject answers) {
        Map<String, JsonObject> found = new TreeMap<>();
        for (BookForm.Goods goods : form.goodsLines(consignment)) {
            JsonObject about = about(goods.line(), answers);
            if (!about.isEmpty()) {
                found.put(form.content(BookKind.GOODS, goods.values()).key(), about);
            }
        }
        return found;
    }

    private JsonObject about(String line, JsonObject answers) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        answers.forEach((document, given) -> {
            if (given instanceof JsonObject object
                    && object.get(ITEMS) instanceof JsonObject lines
                    && lines.get(line) instanceof JsonObject values) {
                definitions
                        .find(document, today())
                        .map(known -> lasting(known, values))
                        .ifPresent(kept -> {
                            if (!kept.isEmpty()) {
                                all.add(document, kept);
                            }
                        });
            }
        });
        return all.build();
    }

    private static JsonObject lasting(DocumentDefinition document, JsonObject values) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        document.sections().stream()
                .filter(Section::perItem)
                .flatMap(section -> section.fields().stream())
                .filter(field -> !field.changes() && !field.isPersonal())
                .map(Field::name)
                .forEach(name -> {
                    if (values.get(name) instanceof JsonString text
                            && !text.getString().isBlank()) {
                        kept.add(name, text);
                    }
                });
        return kept.build();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
