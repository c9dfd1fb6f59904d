package org.singlewindow.web.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;

/** The content of an application in the order of its form, ready to be read. */
public final class DocumentText {
    private DocumentText() {}

    /** Lines under one heading; {@code item} is null in the head. */
    public record Part(Section section, @Nullable String item, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One field: its value now and, where the last answer changed it, before; a table as JSON text. */
    public record Line(Field field, String value, boolean changed, String before) {}

    /** All parts that hold a value. */
    public static List<Part> parts(
            DocumentDefinition definition, JsonObject content, List<ApplicationContent.Change> changes) {
        List<Part> parts = new ArrayList<>();
        JsonObject items = content.getJsonObject("items");
        for (Section section : definition.sections()) {
            if (section.perItem()) {
                items.forEach((item, fields) -> add(parts, section, item, fields.asJsonObject(), changes));
            } else {
                add(parts, section, null, content.getJsonObject("head"), changes);
            }
        }
        return parts;
    }

    private static void add(
            List<Part> parts,
            Section section,
            @Nullable String item,
            JsonObject values,
            List<ApplicationContent.Change> changes) {
        List<Line> lines = new ArrayList<>();
        for (Field field : section.fields()) {
            ApplicationContent.Change change = changes.stream()
                    .filter(c -> c.field().equals(field.name()) && Objects.equals(c.item(), item))
                    .findFirst()
                    .orElse(null);
            String value = text(values.get(field.name()));
            if (!value.isEmpty() || change != null) {
                lines.add(new Line(field, value, change != null, change == null ? "" : text(change.before())));
            }
        }
        if (!lines.isEmpty()) {
            parts.add(new Part(section, item, lines));
        }
    }

    private static String text(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value.toString();
    }
}
