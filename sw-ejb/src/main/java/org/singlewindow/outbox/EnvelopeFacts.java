package org.singlewindow.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of an envelope. */
public sealed interface EnvelopeFacts permits Envelope {
    String id();

    /** The queue, such as {@code agency.MFDS}. */
    String destination();

    /** What the body is, such as {@code application} or {@code notice}. */
    String kind();

    /** Reference of what it is about. */
    String subject();

    /** The whole document as JSON: a receiver looks nothing up. */
    String body();

    /** The body for a queue, whose journal is a file: what identifies people is sealed in it as in the table. */
    String carriedBody();

    Delivery state();

    int attempts();

    Instant createdAt();

    /** When the relay takes it, while it waits. */
    Instant dueAt();

    @Nullable
    Instant sentAt();

    @Nullable
    Instant settledAt();

    @Nullable
    String lastError();

    /**
     * Tells the broker's duplicate detection one attempt to deliver from a wanted repetition. Whatever makes it due anew
     * makes another attempt of it, also where the relay never learnt that the broker had the one before.
     */
    String attemptId();
}
