package org.singlewindow.exchange;

/** How many of a partner's transmissions are in a state. */
public record TransmissionCount(String partner, Transmission.Way way, Transmission.State state, long number) {}
