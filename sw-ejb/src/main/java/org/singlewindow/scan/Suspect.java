package org.singlewindow.scan;

/**
 * A file that came in and was not scanned yet.
 *
 * @param place where it stands in what was sent, as a JSON pointer; empty where it came alone
 */
public record Suspect(String place, String name, byte[] bytes) {}
