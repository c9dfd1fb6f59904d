package org.singlewindow.as4;

/**
 * The receiver's signed word that it has the message: its digests are those of what was sent.
 *
 * @param bytes the receipt as it came, kept as evidence
 */
public record SignedReceipt(String messageId, byte[] bytes) {}
