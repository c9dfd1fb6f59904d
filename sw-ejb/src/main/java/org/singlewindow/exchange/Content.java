package org.singlewindow.exchange;

/**
 * One part of a message: the business document or an attachment.
 *
 * @param name names the part within its message
 */
public record Content(String name, String mediaType, byte[] bytes) {}
