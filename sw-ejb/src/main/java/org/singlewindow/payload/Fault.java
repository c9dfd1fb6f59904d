package org.singlewindow.payload;

/**
 * One reason why a message could not be acted upon.
 *
 * @param code stable name of what is wrong
 * @param pointer the element that is wrong, from the root on; empty where it is the message as a whole
 * @param ko what is wrong in Korean
 * @param en what is wrong in English
 */
public record Fault(String code, String pointer, String ko, String en) {}
