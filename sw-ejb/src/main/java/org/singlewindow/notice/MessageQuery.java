package org.singlewindow.notice;

/**
 * Which messages somebody wants to see.
 *
 * @param text words, each part of a number or name that is shown of the case; empty for all
 * @param unread only those that nobody has read
 * @param oldest oldest first
 */
public record MessageQuery(String text, boolean unread, boolean oldest) {
    /** All, newest first. */
    public static final MessageQuery ALL = new MessageQuery("", false, false);
}
