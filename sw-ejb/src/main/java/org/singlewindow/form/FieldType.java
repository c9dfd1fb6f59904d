package org.singlewindow.form;

/** What a field holds; every value is kept as text and read according to its type. */
public enum FieldType {
    /** One line. */
    STRING,
    /** Several lines. */
    TEXT,
    /** One entry of the field's code list. */
    CODE,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** ISO 8601 date. */
    DATE,
    /** ISO 8601 date and time of day in Korea, to the minute. */
    DATETIME,
    INTEGER,
    /** Plain decimal with a point. */
    DECIMAL,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** ISO 4217. */
    CURRENCY,
    /** UN/LOCODE. */
    UNLOCODE,
    /** UNECE Recommendation 20. */
    UNIT,
    /** UNECE Recommendation 21. */
    PACKAGE,
    /** Six to ten digits of the Harmonized System of Korea, without points. */
    HS,
    /** Rows of the field's columns: a JSON array of objects. */
    TABLE
}
