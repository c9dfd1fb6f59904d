package org.singlewindow.official;

import java.time.LocalDate;
import org.singlewindow.codes.ReadList;

/**
 * The edition of a list that comes with the window.
 *
 * @param digest another one if anything in it is another
 */
public record Shipped<R extends ReadList>(String title, LocalDate effectiveFrom, R read, String digest) {}
