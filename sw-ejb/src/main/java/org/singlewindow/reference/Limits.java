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
    /** Fields and papers that one question of an agency may name. */
    ASKED_ITEMS("sw.limit.asked-items", 50),
    /** So many applications must have been decided before it is said how long such ones usually take. */
    USUAL_CASES("sw.limit.usual-cases", 10),
    /** Days that an agency may give for an answer. */
    ANSWER_DAYS("sw.limit.answer-days", 365),
    /** Characters of a request's path and query together. */
    ADDRESS_CHARACTERS("sw.limit.address-characters", 8_192),
    /** Bytes of a request from somebody of whom nothing is known; messages of partners' systems apart. */
    ANONYMOUS_BYTES("sw.limit.anonymous-bytes", 256L * 1024),
    /** Bytes of a certificate's file that somebody has compared with what was issued. */
    CHECKED_FILE_BYTES("sw.limit.checked-file-bytes", 250L * 1024),
    /** Bytes of a form without files that somebody sends who is signed in. */
    FORM_BYTES("sw.limit.form-bytes", 5L * 1024 * 1024),
    /** Bytes of a form with its files that somebody sends who is signed in. */
    UPLOAD_BYTES("sw.limit.upload-bytes", 25L * 1024 * 1024),
    /** Parts of one request to the API. */
    FORM_PARTS("sw.limit.form-parts", 200),
    /** Seconds in which a request must have come whole. */
    BODY_SECONDS("sw.limit.body-seconds", 300),
    /** Seconds for which a request may come more slowly than {@link #BODY_RATE}. */
    BODY_GRACE_SECONDS("sw.limit.body-grace-seconds", 20),
    /** Bytes a second that a request must come with. */
    BODY_RATE("sw.limit.body-bytes-a-second", 16L * 1024),
    /** Requests on their way from one address at a time that did not come at once; one of more than 256 KB counts eight. */
    CLIENT_BODIES("sw.limit.client-bodies", 64),
    /** Requests of more than 256 KB on their way or waiting at a time, each in a file; for known and other senders each. */
    LARGE_BODIES("sw.limit.large-bodies", 32),
    /** Requests that are there and wait until there is memory to read them; for known and other senders each. */
    WAITING_BODIES("sw.limit.waiting-bodies", 100),
    /** Seconds that such a request waits at most. */
    WAITING_SECONDS("sw.limit.waiting-seconds", 20),
    /** Percent of the heap that reading large requests may take; for known and other senders each. */
    BODY_HEAP_PERCENT("sw.limit.body-heap-percent", 20),
    /** How deep objects and arrays of JSON may stand in each other. */
    JSON_DEPTH("sw.limit.json-depth", 32),
    /** Values in the JSON of one request, whatever they are. */
    JSON_VALUES("sw.limit.json-values", 200_000),
    /** Characters of a name in JSON. */
    JSON_NAME_CHARACTERS("sw.limit.json-name-characters", 100),
    /** Characters of a number in JSON; no field takes more. */
    JSON_NUMBER_CHARACTERS("sw.limit.json-number-characters", 40),
    /** How deep the elements of a declaration in XML may stand in each other. */
    XML_DEPTH("sw.limit.xml-depth", 40),
    /** Elements of one declaration in XML. */
    XML_ELEMENTS("sw.limit.xml-elements", 200_000),
    /** Attributes of one element of a declaration or message in XML. */
    XML_ATTRIBUTES("sw.limit.xml-attributes", 64),
    /** Bytes of a file with goods lines. */
    SHEET_BYTES("sw.limit.sheet-bytes", 2L * 1024 * 1024),
    /** Bytes of such a file once it is unpacked. */
    SHEET_UNPACKED_BYTES("sw.limit.sheet-unpacked-bytes", 40L * 1024 * 1024),
    /** Bytes of a nomenclature file. */
    NOMENCLATURE_BYTES("sw.limit.nomenclature-bytes", 20L * 1024 * 1024),
    /** Bytes of one text of the catalogue that an administrator hands in. */
    CATALOGUE_BYTES("sw.limit.catalogue-bytes", 256L * 1024),
    /** Lines of each of two versions of such a text that are compared. */
    DIFFERENCE_LINES("sw.limit.difference-lines", 1_000),
    /** Bytes of all parts of a list of places together. */
    PLACES_BYTES("sw.limit.places-bytes", 20L * 1024 * 1024),
    /** Bytes of both tables of the list of goods whose requirements customs confirm, together. */
    CONFIRMATION_LIST_BYTES("sw.limit.confirmation-list-bytes", 20L * 1024 * 1024),
    /** Bytes of all files of an official list together, where the list has no limit of its own. */
    OFFICIAL_LIST_BYTES("sw.limit.official-list-bytes", 20L * 1024 * 1024),
    /** Entries of a code list that a search shows. */
    CODE_RESULTS("sw.limit.code-results", 20),
    /** Codes that a search shows. */
    HS_RESULTS("sw.limit.hs-results", 30),
    /** Results of applications lodged elsewhere that are held against the declarations again at once. */
    WAITING_RESULTS("sw.limit.waiting-results", 1_000),
    /** Bytes of one message from a partner's system, packed and unpacked. */
    MESSAGE_BYTES("sw.limit.message-bytes", 25L * 1024 * 1024),
    /** Bytes of a message's envelope; what it is about travels in parts beside it. */
    ENVELOPE_BYTES("sw.limit.envelope-bytes", 256L * 1024),
    /** Elements of a message's envelope. */
    ENVELOPE_ELEMENTS("sw.limit.envelope-elements", 20_000),
    /** Parts of one message, the envelope among them. */
    MESSAGE_PARTS("sw.limit.message-parts", 100),
    /** Hours after which a message from a partner's system is taken for a recording of an earlier one. */
    MESSAGE_HOURS("sw.limit.message-hours", 7L * 24),
    /** Seconds until a responder must have said whether a certificate was revoked. */
    REVOCATION_SECONDS("sw.limit.revocation-seconds", 3),
    /** Seconds for which a responder's word is taken without asking again. */
    REVOCATION_MEMORY_SECONDS("sw.limit.revocation-memory-seconds", 300),
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
    /** Seconds for which the files of one request may take the virus scanner, all together. */
    SCAN_SECONDS("sw.limit.scan-seconds", 60),
    /** Requests whose files one server has scanned at a time. */
    SCANS("sw.limit.scans", 4),
    /** Requests that wait for that, and the seconds that each waits. */
    SCAN_LINE("sw.limit.scan-line", 16),
    SCAN_WAIT_SECONDS("sw.limit.scan-wait-seconds", 10),
    /** Rows of a list shown at once. */
    PAGE_ROWS("sw.limit.page-rows", 200),
    /** Rows of a very long list that are counted; beyond it is only said that there are more. */
    COUNTED_ROWS("sw.limit.counted-rows", 1_000),
    /** Envelopes that the relay takes at once. */
    RELAY_BATCH("sw.limit.relay-batch", 100),
    /** Requests a minute of unknown callers from one client address: an office of some hundred people is one address. */
    CLIENT_REQUESTS("sw.limit.client-requests", 3_000),
    /** Challenges to sign in with that one client address is given a minute. */
    CLIENT_CHALLENGES("sw.limit.client-challenges", 600),
    /** Attempts to sign in from one client address, or with one certificate, that are refused in ten minutes. */
    WRONG_SIGN_INS("sw.limit.wrong-sign-ins", 200),
    /** Check codes from one client address that belong to no certificate, in ten minutes. */
    WRONG_CHECK_CODES("sw.limit.wrong-check-codes", 100),
    /** Messages from one client address that are turned away in ten minutes. */
    TURNED_AWAY("sw.limit.turned-away", 200),
    /** Messages of one partner's system a minute. */
    PARTNER_MESSAGES("sw.limit.partner-messages", 6_000),
    /** Requests of one organisation a minute, pages and programs together. */
    REQUESTS("sw.limit.requests", 30_000),
    /** Lodgings of one organisation a minute. */
    LODGEMENTS("sw.limit.lodgements", 12_000),
    /** Papers that one organisation attaches a day. */
    PAPERS("sw.limit.papers", 200_000),
    /** Kilobytes of papers that one organisation attaches a day. */
    PAPER_KILOBYTES("sw.limit.paper-kilobytes", 100L * 1024 * 1024),
    /** Mandates that one organisation offers a day. */
    MANDATES("sw.limit.mandates", 500),
    /** Days for which the link of an invitation is good. */
    INVITATION_DAYS("sw.limit.invitation-days", 7),
    /** Invitations that one administrator sends a day, those sent again among them. */
    INVITATIONS("sw.limit.invitations", 500),
    /** Links from one client address that are no invitation, in ten minutes. */
    WRONG_INVITATIONS("sw.limit.wrong-invitations", 100),
    /** The same from everywhere. */
    ALL_WRONG_INVITATIONS("sw.limit.all-wrong-invitations", 10_000),
    /** Drafts that one organisation has open. */
    DRAFTS("sw.limit.drafts", 20_000),
    /** Consignments that are signed and lodged in one go on the pages. */
    LODGED_AT_ONCE("sw.limit.lodged-at-once", 20),
    /** Companies, and goods, in the address book of one organisation each; beyond it the least recently used go. */
    ADDRESS_BOOK("sw.limit.address-book", 2_000),
    /** Views of one list that one person saves under a name. */
    SAVED_VIEWS("sw.limit.saved-views", 8),
    /** Entries that one package adds to a person's calendar. */
    CALENDAR_ENTRIES("sw.limit.calendar-entries", 100),
    /** Hours after which a session ends, however busy it is. */
    SESSION_HOURS("sw.limit.session-hours", 12),
    /** Sessions that one person has at the same time; the oldest ends when one more is opened. */
    SESSIONS("sw.limit.sessions", 10),
    /** Sessions of visitors who have not signed in that one server keeps; beyond it the oldest go. */
    VISITOR_SESSIONS("sw.limit.visitor-sessions", 3_000),
    /** Open pages of one person that one server tells news at once; further ones ask once a minute. */
    SOCKETS_OF_PERSON("sw.limit.sockets-of-person", 10),
    /** Open pages that one server tells news at once, altogether; well below the connections that it takes. */
    SOCKETS("sw.limit.sockets", 2_000),
    /** Programs that wait at one server for events; further ones are answered at once. Each holds a thread meanwhile. */
    EVENT_WAITERS("sw.limit.event-waiters", 8),
    /** The longest that one of them may wait, in seconds. */
    EVENT_WAIT_SECONDS("sw.limit.event-wait-seconds", 20),
    /** Minutes after which such a page must show again that its session goes on. */
    SOCKET_MINUTES("sw.limit.socket-minutes", 10),
    /** Challenges that are kept; beyond it the oldest go. */
    CHALLENGES_KEPT("sw.limit.challenges-kept", 100_000),
    /** Messages turned away that are remembered; beyond it the oldest go. */
    TURNED_AWAY_KEPT("sw.limit.turned-away-kept", 100_000),
    /** Refused attempts of one person a day that are recorded one by one; further ones are counted. */
    RECORDED_REFUSALS("sw.limit.recorded-refusals", 1_000),
    /** Days for which refused attempts are kept. */
    REFUSAL_DAYS("sw.limit.refusal-days", 731),
    /** Days for which it is kept who of the staff looked at whose data. */
    LOOK_DAYS("sw.limit.look-days", 731),
    /** Days for which incidents are kept, so that their number opens what happened. */
    INCIDENT_DAYS("sw.limit.incident-days", 90),
    /** Incidents that are kept at most; the oldest go. */
    INCIDENTS("sw.limit.incidents", 10_000),
    /** Days for which an invitation is kept after its end. */
    INVITATION_KEPT_DAYS("sw.limit.invitation-kept-days", 400),
    /** Days after which a draft that nobody touched is deleted. */
    DRAFT_DAYS("sw.limit.draft-days", 400),
    /** Days for which a case is kept after the last thing that happened to it: five years, as customs law asks. */
    CASE_DAYS("sw.limit.case-days", 1_827),
    /** Days for which an entry of an address book is kept that nothing was lodged with. */
    ADDRESS_BOOK_DAYS("sw.limit.address-book-days", 1_827),
    /** Days for which a paper is kept in a wallet that nobody uses. */
    WALLET_DAYS("sw.limit.wallet-days", 1_827),
    /** Papers in the wallet of one organisation. */
    WALLET_PAPERS("sw.limit.wallet-papers", 500),
    /** Days before the last one of such a paper on which its owner is warned. */
    WALLET_SOON_DAYS("sw.limit.wallet-soon-days", 30),
    /** Days for which what organisations were told in the portal is kept. */
    NOTICE_DAYS("sw.limit.notice-days", 731),
    /** Days for which a message of the window's own queues is kept once its receiver has it. */
    DELIVERED_DAYS("sw.limit.delivered-days", 90),
    /** Days for which it is remembered that such a message was taken in. */
    INBOX_DAYS("sw.limit.inbox-days", 400),
    /** Days after its release within which an export is loaded, as customs law asks. */
    LOADING_DAYS("sw.limit.loading-days", 30),
    /** Days after its release beyond which customs gives no more time for that. */
    LOADING_MOST_DAYS("sw.limit.loading-most-days", 365),
    /** Days before the last one on which exporter and customs are told that it comes near. */
    LOADING_SOON_DAYS("sw.limit.loading-soon-days", 7),
    /** Charges that are paid under one number. */
    PAID_AT_ONCE("sw.limit.paid-at-once", 50),
    /** Bytes of one message or answer of the institution that takes payments. */
    CALLBACK_BYTES("sw.limit.callback-bytes", 16_384),
    /** Seconds before and after now in which such a message was signed. */
    CALLBACK_SECONDS("sw.limit.callback-seconds", 300),
    /** Bytes of its settlement file of one day. */
    SETTLEMENT_BYTES("sw.limit.settlement-bytes", 32L * 1024 * 1024),
    /** Days for which a settlement file that was not there is asked for again. */
    SETTLEMENT_DAYS("sw.limit.settlement-days", 10),
    /** People of one agency that its team shows. */
    TEAM_PEOPLE("sw.limit.team-people", 300),
    /** Notes of officials to their colleagues beside one application. */
    COLLEAGUE_NOTES("sw.limit.colleague-notes", 200),
    /** Applications that an official approves in one go. */
    APPROVED_AT_ONCE("sw.limit.approved-at-once", 100),
    /** Days for which it is kept what was said about money. */
    PAYMENT_EVENT_DAYS("sw.limit.payment-event-days", 1_827),
    /** Days after a decision for which it can be objected to, where the document says nothing else. */
    OBJECTION_DAYS("sw.limit.objection-days", 30),
    /** Conditions of one approval, and reasons or orders of one refusal. */
    TERMS("sw.limit.terms", 10),
    /** Working days before the day of a condition or an order on which the trader is reminded. */
    REMINDER_DAYS("sw.limit.reminder-days", 3),
    /** Inspections of one case. */
    INSPECTIONS("sw.limit.inspections", 50),
    /** Days ahead for which times for inspections are offered. */
    INSPECTION_DAYS("sw.limit.inspection-days", 21),
    /** Hours that lie at least between now and a time that is offered. */
    INSPECTION_LEAD_HOURS("sw.limit.inspection-lead-hours", 4),
    /** Hours before an inspection until which the trader may change its time or give it up. */
    INSPECTION_MOVE_HOURS("sw.limit.inspection-move-hours", 24),
    /** Photos of one inspection. */
    INSPECTION_PHOTOS("sw.limit.inspection-photos", 8),
    /** Bytes of one photo. */
    INSPECTION_PHOTO_BYTES("sw.limit.inspection-photo-bytes", 3L * 1024 * 1024),
    /** Amendments of one lodged case. */
    AMENDMENTS("sw.limit.amendments", 50);

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
