package org.singlewindow.partner;

/**
 * Where and under what an organisation's own system is reached.
 *
 * @param endpoint address that takes AS4 messages
 * @param agreement reference of the agreement between both sides, as messages name it
 * @param service as messages name it
 * @param pauses how patiently is tried again
 */
public record Connection(String endpoint, String agreement, String service, RetryPlan pauses) {
    /** What messages name where nothing else was agreed. */
    public static final String USUAL_SERVICE = "urn:singlewindow:service:exchange:1";

    /** The agreement's reference where nothing else was agreed. */
    public static String usualAgreement(String partner) {
        return "urn:singlewindow:agreement:" + partner + ":1";
    }
}
