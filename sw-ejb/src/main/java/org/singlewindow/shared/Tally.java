package org.singlewindow.shared;

import java.time.LocalDate;

/**
 * How much of something there was on a day.
 *
 * @param count no further than lists are counted
 */
public record Tally(LocalDate day, long count) {}
