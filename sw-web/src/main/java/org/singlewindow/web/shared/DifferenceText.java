package org.singlewindow.web.shared;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.amendment.Difference;
import org.singlewindow.form.Field;
import org.singlewindow.form.Section;

/** What a consignment says otherwise than before, ready to be read. */
public final class DifferenceText {
    private DifferenceText() {}

    /**
     * One value.
     *
     * @param item number of the goods item; 0 where it is about none
     * @param field null where the whole goods item was taken out
     * @param before empty where nothing stood there
     * @param after empty where nothing stands there now
     */
    public record Line(int item, @Nullable Field field, String before, String after) {}

    /** All of them, by the form of the consignment. */
    public static List<Line> lines(List<Section> form, List<Difference> differences) {
        return differences.stream()
                .map(one -> new Line(one.line(), field(form, one.section(), one.field()), one.before(), one.after()))
                .toList();
    }

    /** A value as text; a table as JSON text. */
    public static String text(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** The field of that name in a section; null where there is none. */
    public static @Nullable Field field(List<Section> form, String section, String name) {
        return form.stream()
                .filter(one -> one.id().equals(section))
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
