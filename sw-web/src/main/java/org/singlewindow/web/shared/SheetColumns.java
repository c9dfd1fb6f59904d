package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.reference.Json;

/** Fields of a form as columns of a table, in the words of the script that draws it. */
@RequestScoped
public class SheetColumns {
    @Inject
    private Codes codes;

    @Inject
    private Words words;

    /** One column; what does not fit into a cell stands in the details of its line. */
    public JsonObjectBuilder column(Field field, List<Field> fields, boolean isDetail) {
        String list = codes.lookedUp(field);
        boolean isLong = field.type() == FieldType.TEXT;
        JsonObjectBuilder column = Json.createObjectBuilder()
                .add("name", field.name())
                .add("label", words.in(field.label()))
                .add("list", list)
                .add("number", field.type() == FieldType.DECIMAL || field.type() == FieldType.INTEGER)
                .add("required", field.required() || field.requiredWhen() != null ? codes.required(field, fields) : "")
                .add("detail", isDetail || isLong || field.type() == FieldType.TABLE);
        if (isLong) {
            column.add("long", true);
        }
        if (field.type() == FieldType.DATE) {
            column.add("day", true);
        }
        if (field.hint() != null) {
            column.add("hint", words.in(field.hint()));
        }
        if (field.type() == FieldType.TABLE) {
            column.add("rows", columns(field.columns()));
        } else if (field.type() == FieldType.BOOLEAN) {
            column.add(
                    "options",
                    Json.createArrayBuilder().add(option("true", "shared.yes")).add(option("false", "shared.no")));
        } else if (list.isEmpty() && field.codeList() != null) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            codes.list(field.codeList())
                    .forEach(entry -> options.add(
                            Json.createObjectBuilder().add("code", entry.code()).add("label", codes.choice(entry))));
            column.add("options", options);
        }
        return column;
    }

    public JsonArrayBuilder columns(List<Field> fields) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        fields.forEach(field -> columns.add(column(field, fields, false)));
        return columns;
    }

    private JsonObjectBuilder option(String code, String key) {
        return Json.createObjectBuilder().add("code", code).add("label", words.of(key));
    }
}
