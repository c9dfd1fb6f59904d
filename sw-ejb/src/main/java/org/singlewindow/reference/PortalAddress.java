package org.singlewindow.reference;

/** Where the portal is reached from outside: the system property {@code sw.portal.url}. */
public final class PortalAddress {
    private static final String PROPERTY = "sw.portal.url";

    private PortalAddress() {}

    /** The whole address of a page, for whoever reads it outside of the portal. */
    public static String of(String page) {
        return System.getProperty(PROPERTY, "http://localhost:8080") + page;
    }
}
