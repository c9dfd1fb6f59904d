package org.singlewindow.nomenclature;

/**
 * A line of a file that cannot be loaded.
 *
 * @param line number in the file, the header being 1; 0 where the file as a whole is meant
 * @param code what is wrong, as a key of the texts
 * @param found what stands there
 */
public record RowError(long line, String code, String found) {}
