package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.singlewindow.form.Field;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.reference.Json;

/** Questions about several goods lines as one table: its columns, its lines, and what is wrong in it. */
@Named("tables")
@RequestScoped
public class AnswerTables {
    @Inject
    private SheetColumns sheets;

    @Inject
    private Codes codes;

    /** The columns of a table field as JSON. */
    public String rows(Field table) {
        return sheets.columns(table.columns()).build().toString();
    }

    /** Each question once, whatever the number of lines. */
    public String columns(AnswerSheet.Part part) {
        Map<String, Field> fields = new LinkedHashMap<>();
        part.entries().forEach(entry -> fields.putIfAbsent(entry.field().name(), entry.field()));
        return sheets.columns(List.copyOf(fields.values())).build().toString();
    }

    /** The lines, each by its goods, with what is asked about it. */
    public String lines(AnswerSheet.Part part, Map<Integer, String> names) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        byLine(part)
                .forEach((item, entries) -> lines.add(Json.createObjectBuilder()
                        .add(AnswerSheet.LINE, item.toString())
                        .add("title", names.getOrDefault(item, item.toString()))
                        .add(
                                "asked",
                                Json.createArrayBuilder(entries.stream()
                                        .map(entry -> entry.field().name())
                                        .toList()))));
        return lines.build().toString();
    }

    /** What is wrong, by line and question, and what codes mean. */
    public String told(AnswerSheet.Part part, Problems problems) {
        JsonObjectBuilder wrong = Json.createObjectBuilder();
        Map<String, JsonObjectBuilder> meanings = new LinkedHashMap<>();
        int index = 0;
        for (List<QuestionSheet.Entry> entries : byLine(part).values()) {
            JsonObjectBuilder ofLine = Json.createObjectBuilder();
            for (QuestionSheet.Entry entry : entries) {
                String words = problems.at(entry.pointer());
                if (!words.isEmpty()) {
                    ofLine.add(entry.field().name(), words);
                }
                if (!codes.lookedUp(entry.field()).isEmpty() && !entry.value().isEmpty()) {
                    meanings.computeIfAbsent(entry.field().name(), name -> Json.createObjectBuilder())
                            .add(entry.value(), codes.meaning(entry.field(), entry.value()));
                }
            }
            wrong.add(Integer.toString(index), ofLine);
            index++;
        }
        JsonObjectBuilder words = Json.createObjectBuilder();
        meanings.forEach(words::add);
        return Json.createObjectBuilder()
                .add("problems", wrong)
                .add("words", words)
                .build()
                .toString();
    }

    /** Id of the field that holds the table; its cells have ids that begin with it. */
    public String id(AnswerSheet.Part part) {
        String pointer = part.entries().get(0).pointer();
        return codes.id(pointer.substring(0, pointer.indexOf("/items/") + "/items".length()));
    }

    private static Map<Integer, List<QuestionSheet.Entry>> byLine(AnswerSheet.Part part) {
        Map<Integer, List<QuestionSheet.Entry>> byLine = new LinkedHashMap<>();
        part.entries()
                .forEach(
                        entry -> byLine.computeIfAbsent(Objects.requireNonNull(entry.item()), item -> new ArrayList<>())
                                .add(entry));
        return byLine;
    }
}
