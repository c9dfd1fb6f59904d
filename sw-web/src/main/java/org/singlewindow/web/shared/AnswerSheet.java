package org.singlewindow.web.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Json;

/** The answers for one document while they are edited: those of the head, and those of each goods item. */
public class AnswerSheet implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ITEMS = "items";
    private static final String HEAD = "";
    static final String LINE = "line";

    private final TreeMap<String, LinkedHashMap<String, String>> values = new TreeMap<>();

    /**
     * Questions under one heading.
     *
     * @param item sequence number of the goods item; null in the head
     */
    public record Part(Section section, @Nullable Integer item, List<QuestionSheet.Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }

        /** Whether it is about several goods lines. */
        public boolean isTable() {
            return item == null && !entries.isEmpty() && entries.get(0).item() != null;
        }
    }

    /** Groups the entries by section and goods item. */
    public static List<Part> parts(List<QuestionSheet.Entry> entries) {
        List<Part> parts = new ArrayList<>();
        List<QuestionSheet.Entry> current = new ArrayList<>();
        for (QuestionSheet.Entry entry : entries) {
            QuestionSheet.Entry last = current.isEmpty() ? entry : current.get(0);
            boolean other =
                    !last.section().id().equals(entry.section().id()) || !Objects.equals(last.item(), entry.item());
            if (other) {
                parts.add(new Part(last.section(), last.item(), current));
                current = new ArrayList<>();
            }
            current.add(entry);
        }
        if (!current.isEmpty()) {
            parts.add(new Part(current.get(0).section(), current.get(0).item(), current));
        }
        return parts;
    }

    /**
     * The same as forms to fill in: what is asked about more than one goods line is one part, whose lines are a table, so that
     * equal answers are given once.
     */
    public static List<Part> forms(List<QuestionSheet.Entry> entries) {
        List<QuestionSheet.Entry> ofLines =
                entries.stream().filter(entry -> entry.item() != null).toList();
        if (ofLines.stream().map(QuestionSheet.Entry::item).distinct().count() < 2) {
            return parts(entries);
        }
        List<Part> forms = new ArrayList<>(
                parts(entries.stream().filter(entry -> entry.item() == null).toList()));
        forms.add(new Part(ofLines.get(0).section(), null, ofLines));
        return forms;
    }

    /** The answers about goods lines as the JSON text of a table, each with its line. */
    public String getLines() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        values.forEach((item, fields) -> {
            if (!item.equals(HEAD)) {
                JsonObjectBuilder line = Json.createObjectBuilder().add(LINE, item);
                fields.forEach((name, text) -> line.add(name, Objects.requireNonNullElse(text, "")));
                lines.add(line);
            }
        });
        return lines.build().toString();
    }

    /** Takes over a table as it was typed: what it does not show stays as it is. */
    public void setLines(@Nullable String text) {
        for (JsonObject row : FormValues.typedRows(text)) {
            Map<String, String> typed = FormValues.texts(row);
            String line = Objects.requireNonNullElse(typed.remove(LINE), "");
            if (line.matches("[1-9]\\d{0,3}")) {
                of(Integer.valueOf(line)).putAll(typed);
            }
        }
    }

    /** Takes over what was saved. */
    public void read(JsonObject saved) {
        values.clear();
        of(null).putAll(FormValues.texts(saved));
        JsonValue items = saved.get(ITEMS);
        if (items instanceof JsonObject byItem) {
            byItem.forEach(
                    (item, fields) -> values.put(item, new LinkedHashMap<>(FormValues.texts(fields.asJsonObject()))));
        }
    }

    /** The answers in the shape in which a dossier keeps them. */
    public JsonObject written() {
        JsonObjectBuilder written = Json.createObjectBuilder(FormValues.object(of(null)));
        JsonObjectBuilder items = Json.createObjectBuilder();
        boolean any = false;
        for (Map.Entry<String, LinkedHashMap<String, String>> entry : values.entrySet()) {
            JsonObject fields = FormValues.object(entry.getValue());
            if (!entry.getKey().equals(HEAD) && !fields.isEmpty()) {
                items.add(entry.getKey(), fields);
                any = true;
            }
        }
        return any ? written.add(ITEMS, items).build() : written.build();
    }

    /** The values of the head (null) or of one goods item, for editing. */
    public Map<String, String> of(@Nullable Integer item) {
        return values.computeIfAbsent(item == null ? HEAD : item.toString(), key -> new LinkedHashMap<>());
    }
}
