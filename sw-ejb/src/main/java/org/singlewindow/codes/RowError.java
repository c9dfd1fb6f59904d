package org.singlewindow.codes;

/**
 * A row of an official list that cannot be loaded.
 *
 * @param file which of several files; empty where there is one
 * @param line where it is; 0 where the whole file is meant
 * @param code what is wrong
 * @param found what stands there
 */
public record RowError(String file, long line, String code, String found) {}
