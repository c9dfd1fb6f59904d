package org.singlewindow.location;

/**
 * A line that cannot be loaded.
 *
 * @param file name of the file
 * @param line number in it, the first being 1
 * @param code what is wrong, as a key of the texts
 * @param found what stands there
 */
public record PlaceRowError(String file, long line, String code, String found) {}
