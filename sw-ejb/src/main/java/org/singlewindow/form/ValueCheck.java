package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.CodeLists;
import org.singlewindow.reference.HsNomenclature;
import org.singlewindow.reference.Places;

/** Holds one value against the type of its field. */
class ValueCheck {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern HS = Pattern.compile("\\d{6,10}");
    private static final Set<FieldType> WITH_A_LIST =
            Set.of(FieldType.CODE, FieldType.COUNTRY, FieldType.CURRENCY, FieldType.UNIT, FieldType.PACKAGE);

    private final CodeLists codeLists;
    private final HsNomenclature nomenclature;
    private final Places places;

    ValueCheck(CodeLists codeLists, HsNomenclature nomenclature, Places places) {
        this.codeLists = codeLists;
        this.nomenclature = nomenclature;
        this.places = places;
    }

    /** What is wrong with the value as such; an empty one is of every type. */
    List<Violation> check(Field field, JsonValue value, String pointer) {
        if (JsonText.isEmpty(value)) {
            return List.of();
        }
        if (field.type() == FieldType.TABLE) {
            return table(field, value, pointer);
        }
        if (!JsonText.isText(value)) {
            return List.of(new Violation(pointer, "form.wrong-shape", field.label()));
        }
        String text = JsonText.of(value).strip();
        if (text.length() > field.maxLength()) {
            return List.of(new Violation(pointer, "form.too-long", field.label(), field.maxLength(), text.length()));
        }
        String code = wrong(field, text);
        return code == null ? List.of() : List.of(new Violation(pointer, code, field.label(), shortened(text)));
    }

    private @Nullable String wrong(Field field, String text) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return "form.bad-character";
        }
        if (WITH_A_LIST.contains(field.type())) {
            String list = field.codeList();
            return list != null && codeLists.find(list, text).isPresent() ? null : "form.not-in-list";
        }
        return switch (field.type()) {
            case STRING -> text.lines().count() > 1 ? "form.one-line" : null;
            case BOOLEAN -> text.equals("true") || text.equals("false") ? null : "form.not-yes-or-no";
            case DATETIME -> isMoment(text) ? null : "form.not-a-moment";
            case DATE -> date(text).isPresent() ? null : "form.not-a-date";
            case INTEGER -> WHOLE_NUMBER.matcher(text).matches() ? null : "form.not-a-whole-number";
            case DECIMAL -> NUMBER.matcher(text).matches() ? null : "form.not-a-number";
            case UNLOCODE -> places.canBe(text) ? null : "form.not-a-location";
            case HS -> HS.matcher(text).matches() && nomenclature.hasChapter(text) ? null : "form.not-an-hs-code";
            default -> null;
        };
    }

    private List<Violation> table(Field table, JsonValue value, String pointer) {
        if (!(value instanceof JsonArray rows)) {
            return List.of(new Violation(pointer, "form.wrong-shape", table.label()));
        }
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            String row = pointer + "/" + index;
            if (rows.get(index) instanceof JsonObject cells) {
                table.columns()
                        .forEach(column -> violations.addAll(
                                check(column, JsonText.child(cells, column.name()), row + "/" + column.name())));
            } else {
                violations.add(new Violation(row, "form.wrong-shape", table.label()));
            }
        }
        return violations;
    }

    /** The cells that a table needs and does not have; rows without any value do not count. */
    List<Violation> missingCells(Field table, JsonValue value, String pointer) {
        List<Violation> violations = new ArrayList<>();
        if (value instanceof JsonArray rows) {
            for (int index = 0; index < rows.size(); index++) {
                for (Field column : table.columns()) {
                    JsonValue row = rows.get(index);
                    if (column.required()
                            && !JsonText.isEmpty(row)
                            && JsonText.isEmpty(JsonText.child(row, column.name()))) {
                        violations.add(new Violation(
                                pointer + "/" + index + "/" + column.name(), "form.required", column.label()));
                    }
                }
            }
        }
        return violations;
    }

    /** The day, if the text is one that people can mean. */
    static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1900 || date.getYear() > 2199 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isMoment(String text) {
        try {
            return date(LocalDateTime.parse(text).toLocalDate().toString()).isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
