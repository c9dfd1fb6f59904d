package org.singlewindow.definitions;

/** The kinds of entries that administrators change in the catalogue. */
public enum CatalogueKind {
    /** An organisation that decides, with its offices. */
    ORGANISATION,
    /** The definition of a document. */
    DOCUMENT,
    /** A file of rules: which goods need one document. */
    RULES,
    /** A question that rules ask, with its answers. */
    QUESTION
}
