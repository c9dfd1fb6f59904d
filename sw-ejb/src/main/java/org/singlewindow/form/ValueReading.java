package org.singlewindow.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Written;

/** Reads one value as its field wants it; what cannot be read that way stays as it was written. */
class ValueReading {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}");

    private final CodeLists codeLists;

    ValueReading(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    String read(Field field, String written) {
        return switch (field.type()) {
            case STRING, TEXT, TABLE -> Written.text(written);
            case DATE -> Moments.day(written).map(LocalDate::toString).orElseGet(() -> Written.text(written));
            case DATETIME -> moment(Written.text(written));
            case INTEGER, DECIMAL -> Written.number(written);
            case BOOLEAN -> truth(Written.text(written));
            case HS -> code(DIGITS, written);
            case UNLOCODE -> code(PLACE, written);
            case CODE, COUNTRY, CURRENCY, UNIT, PACKAGE ->
                codeLists
                        .meant(Objects.requireNonNull(field.codeList()), written)
                        .map(CodeLists.Entry::code)
                        .orElseGet(() -> Written.text(written));
        };
    }

    /** A moment without a zone stays as it was written. */
    private static String moment(String text) {
        return LOCAL.matcher(text).matches()
                ? text
                : Moments.moment(text).map(LocalDateTime::toString).orElse(text);
    }

    private static String truth(String text) {
        if (text.equalsIgnoreCase("true")) {
            return "true";
        }
        return text.equalsIgnoreCase("false") ? "false" : text;
    }

    private static String code(Pattern shape, String written) {
        String code = Written.code(written);
        return shape.matcher(code).matches() ? code : Written.text(written);
    }
}
