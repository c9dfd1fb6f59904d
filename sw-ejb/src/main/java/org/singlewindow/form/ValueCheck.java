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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.Places;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Written;

/** Holds one value, as it was read, against the type of its field; a value that nobody read does not pass. */
class ValueCheck {
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern ANY_NUMBER = Pattern.compile("(\\d+)(?:\\.(\\d+))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final String RESIDENT_NUMBER = "privacy.resident-number";
    private static final int SHOWN = 40;
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
        String text = JsonText.of(value);
        int length = Written.length(text);
        if (length > field.maxLength() && !isLongNumber(field, text)) {
            return List.of(new Violation(pointer, "form.too-long", field.label(), field.maxLength(), length));
        }
        String code = wrong(field, text);
        if (code == null) {
            return List.of();
        }
        return List.of(violation(field, text, pointer, code));
    }

    private Violation violation(Field field, String text, String pointer, String code) {
        String shown = shown(field, text);
        return switch (code) {
            // What must not be kept is not repeated in the answer either.
            case RESIDENT_NUMBER -> new Violation(pointer, code);
            case "form.too-many-digits" -> new Violation(pointer, code, field.label(), shown, MOST_DIGITS);
            case "form.too-many-decimals" -> new Violation(pointer, code, field.label(), shown, MOST_DECIMALS);
            case "form.leading-zero" -> new Violation(pointer, code, field.label(), shown, "0" + text);
            case "form.not-in-nomenclature" ->
                new Violation(
                        pointer,
                        code,
                        field.label(),
                        shown,
                        nomenclature.missing(text).orElse(text));
            default -> new Violation(pointer, code, field.label(), shown);
        };
    }

    /** What identifies somebody is not repeated in an answer, which others may keep. */
    private static String shown(Field field, String text) {
        return field.personal() != null && field.isSealed() ? field.personal().masked(text) : shortened(text);
    }

    private @Nullable String wrong(Field field, String text) {
        if (!Written.isFit(text)) {
            return "form.bad-character";
        }
        if (hasResidentNumber(field, text)) {
            return RESIDENT_NUMBER;
        }
        if (WITH_A_LIST.contains(field.type())) {
            String list = field.codeList();
            return list != null && codeLists.find(list, text).isPresent() ? null : "form.not-in-list";
        }
        return switch (field.type()) {
            case STRING -> Written.isOneLine(text) ? null : "form.one-line";
            case BOOLEAN -> text.equals("true") || text.equals("false") ? null : "form.not-yes-or-no";
            case DATETIME -> isMoment(text) ? null : "form.not-a-moment";
            case DATE -> date(text).isPresent() ? null : "form.not-a-date";
            case INTEGER -> number(text, "form.not-a-whole-number", 0);
            case DECIMAL -> number(text, "form.not-a-number", MOST_DECIMALS);
            case UNLOCODE -> places.canBe(text) ? null : "form.not-a-location";
            case HS -> goodsCode(text);
            default -> null;
        };
    }

    /** In a field for numbers of cargo and papers, thirteen digits in a row are one of those. */
    private static boolean hasResidentNumber(Field field, String text) {
        return switch (field.type()) {
            case TEXT -> ResidentNumber.isIn(text);
            case STRING -> field.isPersonal() ? ResidentNumber.isIn(text) : ResidentNumber.isInParted(text);
            default -> false;
        };
    }

    /** Six, eight or ten digits: with seven or nine the leading zero is gone, and the rest would mean other goods. */
    private @Nullable String goodsCode(String text) {
        if (!HS.matcher(text).matches()) {
            return "form.not-an-hs-code";
        }
        if (text.length() % 2 != 0) {
            return "form.leading-zero";
        }
        if (!nomenclature.hasChapter(text)) {
            return "form.not-an-hs-code";
        }
        return nomenclature.missing(text).isEmpty() ? null : "form.not-in-nomenclature";
    }

    /** What is too large, or too exact, is a number all the same. */
    private static @Nullable String number(String text, String none, int decimals) {
        Matcher number = ANY_NUMBER.matcher(text);
        if (!number.matches() || decimals == 0 && number.group(2) != null) {
            return none;
        }
        if (number.group(1).length() > MOST_DIGITS) {
            return "form.too-many-digits";
        }
        return number.group(2) != null && number.group(2).length() > decimals ? "form.too-many-decimals" : null;
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

    private static boolean isLongNumber(Field field, String text) {
        return (field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL)
                && text.length() <= LONGEST_NUMBER
                && ANY_NUMBER.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String shortened(String text) {
        return Written.length(text) <= SHOWN ? text : Written.beginning(text, SHOWN - 1) + "…";
    }
}
