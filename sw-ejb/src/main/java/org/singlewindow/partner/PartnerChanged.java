package org.singlewindow.partner;

/** How a partner is reached has changed: what waits for it is to be tried again at once. */
public record PartnerChanged(String partner) {}
