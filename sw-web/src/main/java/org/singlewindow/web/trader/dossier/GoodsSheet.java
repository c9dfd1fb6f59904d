package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.form.Field;
import org.singlewindow.reference.Json;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.FormValues;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.SheetColumns;
import org.singlewindow.web.shared.Words;
import org.singlewindow.web.trader.addressbook.BookLookUp;

/** The goods table in the words of its script: its columns, and what the window says about its lines. */
@RequestScoped
public class GoodsSheet {
    static final String SEQUENCE = "sequence";
    /** What every line shows; the other fields are in the line's details. */
    private static final List<String> SHOWN =
            List.of("hs", "description", "origin", "quantity", "unit", "netWeight", "grossWeight", "amount");

    private static final List<String> SUMMED = List.of("quantity", "netWeight", "grossWeight", "packages", "amount");
    private static final String HEADING = "trader.sheet.heading.";

    /** Entries of the address book are found in these columns, and fill the fields whose names begin so. */
    private static final Map<String, Offered> OFFERED =
            Map.of("description", new Offered(BookKind.GOODS, ""), "makerName", new Offered(BookKind.COMPANY, "maker"));

    private record Offered(BookKind kind, String as) {}

    @Inject
    private Codes codes;

    @Inject
    private SheetColumns sheets;

    /**
     * The columns as JSON: those of every line first, then the details.
     *
     * @param bookOwner whose address book is offered in them; empty for none
     */
    public String columns(List<Field> fields, String bookOwner) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        inOrder(fields).forEach(field -> columns.add(column(field, fields, bookOwner)));
        return columns.build().toString();
    }

    static List<Field> inOrder(List<Field> fields) {
        Stream<Field> shown = SHOWN.stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)));
        Stream<Field> details = fields.stream()
                .filter(field -> !SHOWN.contains(field.name()) && !field.name().equals(SEQUENCE));
        return Stream.concat(shown, details).toList();
    }

    private JsonObjectBuilder column(Field field, List<Field> fields, String bookOwner) {
        boolean isDetail = !SHOWN.contains(field.name());
        JsonObjectBuilder column = sheets.column(field, fields, isDetail)
                .add("headings", Json.createArrayBuilder(headings(field)))
                .add("sum", !isDetail && SUMMED.contains(field.name()));
        Offered offered = OFFERED.get(field.name());
        if (offered != null && !bookOwner.isEmpty()) {
            column.add("book", BookLookUp.address(bookOwner, offered.kind())).add("bookAs", offered.as());
        }
        return column;
    }

    /** What the column is called in the papers of the trade, in both languages. */
    static List<String> headings(Field field) {
        String key = HEADING + field.name();
        return Stream.of(Locale.KOREAN, Locale.ENGLISH)
                .flatMap(language -> Stream.concat(
                        Stream.of(field.label().in(language)),
                        Stream.of(Words.words(language, key))
                                .filter(found -> !found.equals(key))
                                .flatMap(found -> Stream.of(found.split("\\|")))))
                .distinct()
                .toList();
    }

    /** What is wrong with the lines, and what is only odd. */
    record Found(Problems wrong, Problems odd) {}

    /**
     * What the window says about the lines: what is wrong at which, what it read other than it was typed, what codes mean.
     *
     * @param typed the lines as they were typed; the saved ones if nothing was
     * @param invoice the total of the invoice
     * @param isSaved whether they were saved just now
     */
    JsonObject told(
            List<Field> fields, JsonArray typed, JsonArray saved, Found found, String invoice, boolean isSaved) {
        return Json.createObjectBuilder()
                .add("problems", problemsOf(fields, saved.size(), found.wrong()))
                .add("odd", problemsOf(fields, saved.size(), found.odd()))
                .add("read", differences(typed, saved))
                .add("words", meanings(fields, saved))
                .add("invoice", invoice)
                .add("saved", isSaved)
                .build();
    }

    private static JsonObjectBuilder problemsOf(List<Field> fields, int lines, Problems problems) {
        JsonObjectBuilder byLine = Json.createObjectBuilder();
        for (int line = 0; line < lines; line++) {
            JsonObjectBuilder byField = Json.createObjectBuilder();
            for (Field field : fields) {
                String words = problems.at(pointer(line, field.name()));
                if (!words.isEmpty()) {
                    byField.add(field.name(), words);
                }
            }
            JsonObject found = byField.build();
            if (!found.isEmpty()) {
                byLine.add(Integer.toString(line), found);
            }
        }
        return byLine;
    }

    private static JsonObjectBuilder differences(JsonArray typed, JsonArray saved) {
        JsonObjectBuilder byLine = Json.createObjectBuilder();
        for (int line = 0; line < Math.min(typed.size(), saved.size()); line++) {
            Map<String, String> before = FormValues.texts(typed.getJsonObject(line));
            JsonObjectBuilder byField = Json.createObjectBuilder();
            FormValues.texts(saved.getJsonObject(line)).forEach((name, value) -> {
                String written = before.getOrDefault(name, "");
                if (!name.equals(SEQUENCE) && !written.equals(value)) {
                    byField.add(
                            name,
                            Json.createObjectBuilder().add("typed", written).add("value", value));
                }
            });
            JsonObject found = byField.build();
            if (!found.isEmpty()) {
                byLine.add(Integer.toString(line), found);
            }
        }
        return byLine;
    }

    /** Each code once, however many lines have it. */
    private JsonObjectBuilder meanings(List<Field> fields, JsonArray saved) {
        JsonObjectBuilder byField = Json.createObjectBuilder();
        for (Field field : fields) {
            if (!codes.lookedUp(field).isEmpty()) {
                JsonObjectBuilder byCode = Json.createObjectBuilder();
                saved.getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString(field.name(), ""))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .forEach(code -> byCode.add(code, codes.meaning(field, code)));
                byField.add(field.name(), byCode);
            }
        }
        return byField;
    }

    /** Where the value stands in the dossier. */
    static String pointer(int line, String field) {
        return "/consignment/" + DossierTasks.ITEMS + "/" + line + "/" + field;
    }
}
