package org.singlewindow.as4;

import java.time.Instant;
import java.util.List;

/**
 * One message to be sent. Sent again, it has the same id, so that the other side takes it in once.
 *
 * @param to party id of the receiver
 * @param originalSender who wrote it, beyond the party that sends
 * @param finalRecipient who is to read it, beyond the party that receives
 * @param writtenAt the same for every attempt
 */
public record OutgoingMessage(
        String to,
        String messageId,
        String conversationId,
        String action,
        String originalSender,
        String finalRecipient,
        Instant writtenAt,
        List<Part> parts) {
    public OutgoingMessage {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to send");
        }
    }
}
