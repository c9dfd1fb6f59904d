package org.singlewindow.as4;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message that came whole, signed by its sender, encrypted for this party and addressed to it.
 *
 * @param properties of the message, such as {@code originalSender}
 * @param contentDigest SHA-256 over all parts
 * @param signatureDigest SHA-256 over what the signature covers: the same only if the very same message came again
 * @param envelope the SOAP envelope with the signature, decrypted: the proof of who sent what
 */
public record ReceivedMessage(
        String from,
        String messageId,
        String conversationId,
        String action,
        Instant sentAt,
        Map<String, String> properties,
        List<Part> parts,
        String contentDigest,
        String signatureDigest,
        String envelope) {
    public ReceivedMessage {
        properties = Map.copyOf(properties);
        parts = List.copyOf(parts);
    }
}
