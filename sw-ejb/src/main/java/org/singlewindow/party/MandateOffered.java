package org.singlewindow.party;

/** A trader offered a mandate, which the other side has to accept. */
public record MandateOffered(String trader, String broker) {}
