package org.singlewindow.as4;

/**
 * One part of a message: the business document comes first, its attachments after it.
 *
 * @param id names the part within its message
 * @param content as it was before compression
 */
public record Part(String id, String mediaType, byte[] content) {}
