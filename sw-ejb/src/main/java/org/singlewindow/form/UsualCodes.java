package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.reference.Json;

/**
 * Codes that follow from what the consignment says: of a list that holds one alone, or whose list names one for such goods or
 * such a place. They are proposed where somebody answers; an answer they are once that person has saved them.
 */
@ApplicationScoped
public class UsualCodes {
    private static final String ITEMS = "items";

    private final CodeLists codeLists;

    @Inject
    public UsualCodes(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    UsualCodes() {
        this.codeLists = null;
    }

    /** The form with the codes that follow where no answer was given: to be shown, and never lodged unless a person saves them. */
    public FilledForm filled(FilledForm form) {
        Map<String, String> head = new TreeMap<>();
        Map<String, Map<String, String>> lines = new TreeMap<>();
        form.sheet().asked().stream().filter(entry -> entry.value().isEmpty()).forEach(entry -> {
            String code = usual(form, entry.field(), entry.item());
            if (!code.isEmpty()) {
                (entry.item() == null
                                ? head
                                : lines.computeIfAbsent(entry.item().toString(), item -> new TreeMap<>()))
                        .put(entry.field().name(), code);
            }
        });
        return head.isEmpty() && lines.isEmpty() ? form : form.answering(with(form.answers(), head, lines));
    }

    private String usual(FilledForm form, Field field, @Nullable Integer item) {
        return field.type() == FieldType.CODE && field.codeList() != null
                ? codeLists.usual(field.codeList(), place -> form.said(place, item))
                : "";
    }

    private static JsonObject with(
            JsonObject answers, Map<String, String> head, Map<String, Map<String, String>> lines) {
        JsonObjectBuilder all = Json.createObjectBuilder(answers);
        head.forEach(all::add);
        if (!lines.isEmpty()) {
            JsonObject given = Json.object(answers, ITEMS);
            JsonObjectBuilder items = Json.createObjectBuilder(given);
            lines.forEach((item, codes) -> {
                JsonObjectBuilder line = Json.createObjectBuilder(Json.object(given, item));
                codes.forEach(line::add);
                items.add(item, line);
            });
            all.add(ITEMS, items);
        }
        return all.build();
    }
}
