package org.singlewindow.outbox;

/** An envelope was put into the outbox: after the commit, the relay may send it at once. */
public record EnvelopeReady(String id) {}
