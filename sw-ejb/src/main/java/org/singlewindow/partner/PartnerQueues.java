package org.singlewindow.partner;

/** Names the queues in which messages for partners wait: each has one of its own. */
public final class PartnerQueues {
    /** The organisation whose system clears declarations. */
    public static final String CLEARANCE_SYSTEM = System.getProperty("sw.clearance.organisation", "KCS");

    private static final String CLEARANCE = "clearance";
    private static final String OTHERS = "agency.";

    private PartnerQueues() {}

    /** The queue of an organisation that works with the window. */
    public static String of(String partner) {
        return partner.equals(CLEARANCE_SYSTEM) ? CLEARANCE : OTHERS + partner;
    }

    /** The organisation whose queue that is; the queue's own name where it is nobody's. */
    public static String partner(String queue) {
        if (queue.equals(CLEARANCE)) {
            return CLEARANCE_SYSTEM;
        }
        return queue.startsWith(OTHERS) ? queue.substring(OTHERS.length()) : queue;
    }
}
