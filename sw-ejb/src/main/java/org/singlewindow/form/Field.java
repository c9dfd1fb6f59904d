package org.singlewindow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * One field of a form.
 *
 * @param name unique within its form (in the consignment: within its section)
 * @param codeList the list's name, for {@link FieldType#CODE} and for the types that have a list of their own (COUNTRY,
 *     CURRENCY, UNIT, PACKAGE); null otherwise
 * @param required whether lodging needs a value
 * @param requiredWhen lodging needs a value if this holds
 * @param element the WCO data element, such as {@code Declaration/FunctionalReferenceID [D026]}; null where there is none
 * @param from where the dossier already answers the field: a JSON pointer into the facts (see {@link FilledForm}), in which
 *     {@code *} stands for the goods item at hand ({@code /items/*}{@code /hs}); null where the applicant is asked
 * @param maxLength in characters
 * @param changes whether the value is another in each consignment, so that a copy leaves it empty
 * @param personal what it tells about a natural person; null where nothing was said because nothing is suspected
 * @param columns for {@link FieldType#TABLE}
 */
public record Field(
        String name,
        Text label,
        @Nullable Text hint,
        FieldType type,
        @Nullable String codeList,
        boolean required,
        @Nullable Condition requiredWhen,
        @Nullable String element,
        @Nullable String from,
        int maxLength,
        boolean changes,
        @Nullable Personal personal,
        List<Field> columns) {
    public Field {
        columns = List.copyOf(columns);
    }

    /** Whether it tells something about a natural person. */
    public boolean isPersonal() {
        return personal != null && personal.isPersonal();
    }

    /** Whether staff see it masked; of a table, whether they see a part of it so. */
    public boolean isMasked() {
        return personal != null && personal.isMasked() || columns.stream().anyMatch(Field::isMasked);
    }

    /** Whether it is encrypted wherever it is kept. */
    public boolean isSealed() {
        return personal != null && personal.isSealed();
    }

    /**
     * Holds when another field of the same form (of the same goods item, or of the head) has one of the values.
     *
     * @param field the other field's name
     * @param in the values; empty means: any value at all
     */
    public record Condition(String field, List<String> in) {
        public Condition {
            in = List.copyOf(in);
        }
    }
}
