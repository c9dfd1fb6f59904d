package org.singlewindow.reference;

/**
 * Every limit of the window in one place. Each can be set by the system property named with it.
 */
public enum Limits {
    /** Bytes of one attachment. */
    ATTACHMENT_BYTES("sw.limit.attachment-bytes", 10L * 1024 * 1024),
    /** Attachments of one dossier. */
    ATTACHMENTS("sw.limit.attachments", 50),
    /** Goods items of one dossier; customs systems commonly take 999. */
    ITEMS("sw.limit.items", 999),
    /** Characters of a dossier's JSON. */
    DOSSIER_CHARACTERS("sw.limit.dossier-characters", 4_000_000),
    /** Bytes of one request to the API. */
    REQUEST_BYTES("sw.limit.request-bytes", 5L * 1024 * 1024),
    /** Bytes of one submission with all its papers; what is over the server's {@code SW_MAX_POST_SIZE} it cuts off. */
    SUBMISSION_BYTES("sw.limit.submission-bytes", 20L * 1024 * 1024),
    /** How deep the elements of a declaration in XML may stand in each other. */
    XML_DEPTH("sw.limit.xml-depth", 40),
    /** Elements of one declaration in XML. */
    XML_ELEMENTS("sw.limit.xml-elements", 200_000),
    /** Bytes of a nomenclature file. */
    NOMENCLATURE_BYTES("sw.limit.nomenclature-bytes", 20L * 1024 * 1024),
    /** Bytes of one text of the catalogue that an administrator hands in. */
    CATALOGUE_BYTES("sw.limit.catalogue-bytes", 256L * 1024),
    /** Bytes of all parts of a list of places together. */
    PLACES_BYTES("sw.limit.places-bytes", 20L * 1024 * 1024),
    /** Entries of a code list that a search shows. */
    CODE_RESULTS("sw.limit.code-results", 20),
    /** Codes that a search shows. */
    HS_RESULTS("sw.limit.hs-results", 30),
    /** Results of applications lodged elsewhere that are held against the declarations again at once. */
    WAITING_RESULTS("sw.limit.waiting-results", 1_000),
    /** Bytes of one message from a partner's system, packed and unpacked. */
    MESSAGE_BYTES("sw.limit.message-bytes", 25L * 1024 * 1024),
    /** Hours after which a message from a partner's system is taken for a recording of an earlier one. */
    MESSAGE_HOURS("sw.limit.message-hours", 7L * 24),
    /** Seconds until a partner's system must have taken a connection. */
    CONNECT_SECONDS("sw.limit.connect-seconds", 5),
    /** Seconds until a partner's system must have answered with a receipt. */
    ANSWER_SECONDS("sw.limit.answer-seconds", 60),
    /** Whole months for which what was sent and received is kept, byte for byte; five years and the current one. */
    EVIDENCE_MONTHS("sw.limit.evidence-months", 61),
    /** Days for which it is remembered that a message was not taken in. */
    TURNED_AWAY_DAYS("sw.limit.turned-away-days", 90),
    /**
     * Seconds after which a message that a queue took, and nobody settled since, is sent again: longer than the broker
     * itself goes on trying, so it concerns messages that a broker lost.
     */
    UNSETTLED_SECONDS("sw.limit.unsettled-seconds", 2L * 60 * 60),
    /** Rows of a list shown at once. */
    PAGE_ROWS("sw.limit.page-rows", 200),
    /** Rows of a very long list that are counted; beyond it is only said that there are more. */
    COUNTED_ROWS("sw.limit.counted-rows", 1_000),
    /** Envelopes that the relay takes at once. */
    RELAY_BATCH("sw.limit.relay-batch", 100);

    private final String property;
    private final long value;

    Limits(String property, long value) {
        this.property = property;
        this.value = value;
    }

    /** The limit in force. */
    public long value() {
        return Long.getLong(property, value);
    }

    public int intValue() {
        return Math.toIntExact(value());
    }

    public String property() {
        return property;
    }
}
