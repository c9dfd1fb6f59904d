package org.singlewindow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What the monitor asks for.
 *
 * @param text the whole subject, conversation, message id or envelope; empty for all
 */
public record TransmissionQuery(
        Transmission.@Nullable Way way, @Nullable String partner, Transmission.@Nullable State state, String text) {}
