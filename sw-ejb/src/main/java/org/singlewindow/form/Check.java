package org.singlewindow.form;

/**
 * A rule between two fields of one form (of the same goods item, or of the head); silent where one of them is empty.
 *
 * @param field the field to which the violation points
 * @param other what it is held against
 * @param days for {@link Kind#WITHIN_DAYS} and {@link Kind#DAYS_AFTER}
 * @param odd whether what breaks it is only odd: people and programs are told, and nobody is kept from lodging
 */
record Check(String field, Kind kind, String other, int days, boolean odd) {
    enum Kind {
        /** The date is the other date or later. */
        NOT_BEFORE("form.before"),
        /** The number is the other number or less. */
        AT_MOST("form.more-than"),
        /** The date is at most so many days after the other date. */
        WITHIN_DAYS("form.too-early"),
        /** The date is at least so many days after the other date. */
        DAYS_AFTER("form.too-late"),
        /** The date is the other date or earlier. */
        NOT_AFTER("form.odd-future"),
        /** The field is a table, the other one of its columns: the shares in it are a hundred together. */
        SHARES("form.odd-shares"),
        /** The code of the field is for such goods as the other field's HS code says. */
        FOR_GOODS("form.odd-goods");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
